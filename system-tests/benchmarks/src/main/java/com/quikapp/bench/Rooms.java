package com.quikapp.bench;

/**
 * How connections are spread over rooms and how often each room gets a message.
 *
 * @param rooms how many rooms
 * @param members connections in each
 * @param perSecond messages a second in each room
 */
record Rooms(int rooms, int members, int perSecond) {

    int connections() {
        return rooms * members;
    }

    String text() {
        return rooms + "x" + members;
    }
}
