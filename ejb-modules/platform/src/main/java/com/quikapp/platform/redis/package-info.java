/**
 * The connection to Redis, which the servers of a cluster share for what is short-lived: presence, tickets, limits. One
 * server needs none.
 */
@NullMarked
package com.quikapp.platform.redis;

import org.jspecify.annotations.NullMarked;
