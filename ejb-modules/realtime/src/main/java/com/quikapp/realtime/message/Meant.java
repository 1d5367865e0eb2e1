package com.quikapp.realtime.message;

/** Whom a text means: people by name, and a crowd. */
record Meant(Mentions mentions, BroadMention crowd) {

    static final Meant NOBODY = new Meant(Mentions.NONE, BroadMention.NONE);
}
