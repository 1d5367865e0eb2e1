package com.quikapp.realtime.broadcast;

import com.quikapp.platform.id.ChannelId;
import java.util.Map;

/** A client that waits for something to be read for it. */
sealed interface Waiting {

    Connection connection();

    /**
     * It has said hello.
     *
     * @param resume the last number it has, for the channels it knows
     */
    record ForWelcome(Connection connection, Map<ChannelId, Long> resume) implements Waiting {}

    /** It wants what came after a number in one of its rooms. */
    record ForMissed(Connection connection, Room room, long seq) implements Waiting {}
}
