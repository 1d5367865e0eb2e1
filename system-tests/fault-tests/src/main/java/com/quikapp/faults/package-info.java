/**
 * Breaks parts of a cluster while many clients send and listen, and judges what became of every post. Run by {@code
 * system-tests/faults}; not part of the build's tests, because it takes long.
 */
@NullMarked
package com.quikapp.faults;

import org.jspecify.annotations.NullMarked;
