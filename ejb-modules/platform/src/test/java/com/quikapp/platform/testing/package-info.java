/**
 * Test support that every module shares: real databases, migrated and thrown away ({@link
 * com.quikapp.platform.testing.EveryDatabase}), and events that are kept instead of published.
 */
@NullMarked
package com.quikapp.platform.testing;

import org.jspecify.annotations.NullMarked;
