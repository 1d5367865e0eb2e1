/**
 * The channel service: public and private channels of a workspace, who belongs to them, and who may see and post what.
 * Owns the tables {@code channel}, {@code channel_member} and {@code channel_import}. Publishes the
 * {@link com.quikapp.content.channel.ChannelEvent}s on {@code quikapp.channel.channel}, keyed by channel. Follows the
 * workspace's events in their transaction: a workspace is born with #general, full members join #general, and who
 * leaves the workspace leaves its channels.
 */
@NullMarked
package com.quikapp.content.channel;

import org.jspecify.annotations.NullMarked;
