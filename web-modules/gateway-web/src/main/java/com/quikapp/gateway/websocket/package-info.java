/** WebSockets (RFC 6455) on the Servlet upgrade; why not on the container's own is told in {@code docs/decisions}. */
@NullMarked
package com.quikapp.gateway.websocket;

import org.jspecify.annotations.NullMarked;
