/** The rules of the architecture, checked against the compiled code, and the map that is derived from it. */
@NullMarked
package com.quikapp.architecture;

import org.jspecify.annotations.NullMarked;
