package com.quikapp.realtime.message;

import java.util.List;

/**
 * What a channel got after a sequence number.
 *
 * @param items in order and without gaps, replies included
 * @param lastSeq the channel's last sequence number
 * @param complete whether the items reach up to {@code lastSeq}; if not, there were more than asked for
 */
public record ChangesSince(List<MessageView> items, long lastSeq, boolean complete) {}
