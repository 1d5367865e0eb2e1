package com.quikapp.content.channel;

/** Which channels are listed. */
public enum ChannelScope {
    /** Those the caller belongs to. */
    MINE,
    /** Those the caller sees. */
    BROWSE
}
