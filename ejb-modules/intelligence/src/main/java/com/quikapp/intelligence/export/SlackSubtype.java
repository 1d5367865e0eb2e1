package com.quikapp.intelligence.export;

import java.util.Map;
import java.util.Set;

/** What the subtypes of Slack messages mean for us (Slack's message event reference). */
enum SlackSubtype {
    /** What somebody wrote. */
    TEXT,
    /** {@code /me}: what somebody does. */
    ME,
    /** Also shown in the channel, although it is a reply. */
    BROADCAST,
    BOT,
    JOINED,
    LEFT,
    /** A deleted message whose replies are still there. */
    DELETED,
    /** Known, and nothing we have a place for. */
    NOT_CARRIED,
    UNKNOWN;

    private static final Map<String, SlackSubtype> CARRIED = Map.ofEntries(
            Map.entry("", TEXT),
            Map.entry("file_share", TEXT),
            Map.entry("me_message", ME),
            Map.entry("thread_broadcast", BROADCAST),
            Map.entry("bot_message", BOT),
            Map.entry("channel_join", JOINED),
            Map.entry("group_join", JOINED),
            Map.entry("channel_leave", LEFT),
            Map.entry("group_leave", LEFT),
            Map.entry("tombstone", DELETED));

    private static final Set<String> KNOWN = Set.of(
            "assistant_app_thread",
            "bot_add",
            "bot_disable",
            "bot_enable",
            "bot_remove",
            "channel_archive",
            "channel_canvas_updated",
            "channel_convert_to_private",
            "channel_convert_to_public",
            "channel_name",
            "channel_posting_permissions",
            "channel_purpose",
            "channel_topic",
            "channel_unarchive",
            "document_mention",
            "ekm_access_denied",
            "file_comment",
            "file_mention",
            "group_archive",
            "group_name",
            "group_purpose",
            "group_topic",
            "group_unarchive",
            "huddle_thread",
            "message_changed",
            "message_deleted",
            "message_replied",
            "pinned_item",
            "reminder_add",
            "reply_broadcast",
            "sh_room_created",
            "sh_room_shared",
            "unpinned_item");

    static SlackSubtype of(String subtype) {
        var carried = CARRIED.get(subtype);
        if (carried != null) {
            return carried;
        }
        return KNOWN.contains(subtype) ? NOT_CARRIED : UNKNOWN;
    }
}
