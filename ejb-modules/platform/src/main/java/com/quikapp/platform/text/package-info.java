/**
 * Limits on text that comes from outside.
 */
@NullMarked
package com.quikapp.platform.text;

import org.jspecify.annotations.NullMarked;
