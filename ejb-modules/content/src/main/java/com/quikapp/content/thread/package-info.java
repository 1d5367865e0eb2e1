/**
 * The thread service: the chain of replies below a message, who takes part and who follows. Owns the tables
 * {@code thread}, {@code thread_participant} and {@code thread_follow}; the replies themselves are messages. The message
 * service tells it of replies in the transaction that stores them. Publishes nothing and consumes nothing.
 */
@NullMarked
package com.quikapp.content.thread;

import org.jspecify.annotations.NullMarked;
