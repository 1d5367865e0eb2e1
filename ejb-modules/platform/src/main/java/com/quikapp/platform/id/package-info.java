/**
 * Identifiers: 64-bit time-ordered numbers that appear as 13-character strings outside the server.
 */
@NullMarked
package com.quikapp.platform.id;

import org.jspecify.annotations.NullMarked;
