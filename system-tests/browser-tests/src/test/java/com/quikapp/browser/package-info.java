/** Tests of the web client: real browsers on the assembled server. What they see is kept as screenshots. */
@NullMarked
package com.quikapp.browser;

import org.jspecify.annotations.NullMarked;
