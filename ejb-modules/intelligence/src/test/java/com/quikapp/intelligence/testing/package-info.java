/** Real services for the tests of this domain. */
@NullMarked
package com.quikapp.intelligence.testing;

import org.jspecify.annotations.NullMarked;
