/**
 * Domain events: raised inside a transaction, stored in the outbox, published after commit as CloudEvents 1.0, consumed idempotently. Owns the tables {@code outbox} and {@code dead_letter}.
 */
@NullMarked
package com.quikapp.platform.event;

import org.jspecify.annotations.NullMarked;
