package com.quikapp.content.channel;

/** Names a {@link ChannelImport}. */
record ChannelImportKey(long workspaceId, String source, String externalId) {}
