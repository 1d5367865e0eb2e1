package com.quikapp.bench;

/**
 * How connections are spread over rooms, and how messages come.
 *
 * @param name of the figure
 * @param rooms how many rooms
 * @param members connections in each
 * @param perSecond messages a second in each room, on average
 * @param burst how many of a room's messages come at once
 */
record Load(String name, int rooms, int members, int perSecond, int burst) {

    /** The time from one burst, in whichever room, to the next. */
    long gapNanos() {
        return 1_000_000_000L * burst / ((long) rooms * perSecond);
    }
}
