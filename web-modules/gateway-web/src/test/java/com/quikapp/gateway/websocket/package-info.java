@NullMarked
package com.quikapp.gateway.websocket;

import org.jspecify.annotations.NullMarked;
