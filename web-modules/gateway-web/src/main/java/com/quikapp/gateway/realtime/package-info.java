/**
 * The WebSocket boundary: authenticates clients, reads their frames, passes on what they ask and ends what misbehaves;
 * and the consumer that hands events to the connected clients. The protocol is described in {@code docs/protocol.md}.
 */
@NullMarked
package com.quikapp.gateway.realtime;

import org.jspecify.annotations.NullMarked;
