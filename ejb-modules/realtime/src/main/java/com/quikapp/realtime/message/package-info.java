/**
 * Messages: takes posts, gives them their place in the channel, stores them and reads them back. Owns the tables
 * {@code message} and {@code channel_sequence}. Publishes {@link com.quikapp.realtime.message.MessagePosted} and
 * {@link com.quikapp.realtime.message.MessagesImported}; observes channels' creation and membership, in their
 * transaction, to store the system messages. Posts that arrive together commit together (SAD 4.2, steps 3 and 4).
 */
@NullMarked
package com.quikapp.realtime.message;

import org.jspecify.annotations.NullMarked;
