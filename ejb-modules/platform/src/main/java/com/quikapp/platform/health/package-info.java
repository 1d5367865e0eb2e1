/**
 * What the server needs besides itself, and whether it answers: looked at all the time, so that a health check costs nothing and
 * never hangs on what is away.
 */
@NullMarked
package com.quikapp.platform.health;

import org.jspecify.annotations.NullMarked;
