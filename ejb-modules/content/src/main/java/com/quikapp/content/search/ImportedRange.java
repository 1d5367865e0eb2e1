package com.quikapp.content.search;

import com.quikapp.platform.id.ChannelId;

/** What search reads of the event that messages were imported: where they are, both ends included. */
record ImportedRange(ChannelId channelId, long firstSeq, long lastSeq) {

    static final String TYPE = "com.quikapp.message.imported.v1";
}
