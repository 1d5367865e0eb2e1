package com.quikapp.realtime.broadcast;

/** A frame to send to a client now. */
record Delivery(Connection connection, Frame frame) {}
