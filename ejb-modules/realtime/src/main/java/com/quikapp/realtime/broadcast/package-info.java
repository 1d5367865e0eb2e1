/**
 * Event broadcast: hands what happened to the connected clients of this server that may see it (SAD 4.2, steps 6 and
 * 10). Plain Java, no tables. A message costs what its local recipients cost: events are sequenced per channel, encoded
 * once, shared by all recipients, and coalesced behind a running send. Consumes the events of messages, channels,
 * notifications and sessions, publishes that a server was drained; the gateway implements {@link
 * com.quikapp.realtime.broadcast.Transport}.
 */
@NullMarked
package com.quikapp.realtime.broadcast;

import org.jspecify.annotations.NullMarked;
