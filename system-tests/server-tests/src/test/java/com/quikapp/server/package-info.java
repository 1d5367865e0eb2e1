/** Tests of the assembled application as its own process, over HTTP and WebSocket. */
@NullMarked
package com.quikapp.server;

import org.jspecify.annotations.NullMarked;
