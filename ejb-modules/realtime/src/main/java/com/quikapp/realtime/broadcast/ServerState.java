package com.quikapp.realtime.broadcast;

/**
 * How the server that answers is.
 *
 * @param node its name ({@code quikapp.node})
 * @param draining whether it sends its clients to other servers
 * @param connections clients that are connected to it now
 */
public record ServerState(String node, boolean draining, int connections) {}
