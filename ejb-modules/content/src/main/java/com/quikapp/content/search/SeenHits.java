package com.quikapp.content.search;

import com.quikapp.content.channel.ChannelService;
import com.quikapp.platform.Service;
import com.quikapp.platform.caller.Caller;
import com.quikapp.platform.id.ChannelId;
import com.quikapp.platform.id.MessageId;
import com.quikapp.platform.id.UserId;
import com.quikapp.platform.id.WorkspaceId;
import com.quikapp.platform.problem.NotFound;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Shows hits to a caller, each only after the channel's own accessor let the caller in: the filter of the query and this
 * check must both be wrong before anybody sees what they may not.
 */
@Service
class SeenHits {
    private final ChannelService channels;

    @Inject
    SeenHits(ChannelService channels) {
        this.channels = channels;
    }

    List<SearchHit> show(Caller caller, WorkspaceId workspace, List<IndexedHit> hits, List<String> words) {
        Map<ChannelId, Boolean> seen = new HashMap<>();
        return hits.stream()
                .map(hit -> hit(hit, words))
                .filter(hit -> hit.workspaceId().equals(workspace)
                        && seen.computeIfAbsent(hit.channelId(), channel -> sees(caller, workspace, channel)))
                .toList();
    }

    private boolean sees(Caller caller, WorkspaceId workspace, ChannelId channel) {
        try {
            return channels.access(caller, channel).workspaceId().equals(workspace);
        } catch (NotFound hidden) {
            return false;
        }
    }

    private static SearchHit hit(IndexedHit hit, List<String> words) {
        return new SearchHit(
                MessageId.parse(hit.id()),
                WorkspaceId.parse(hit.workspaceId()),
                ChannelId.parse(hit.channelId()),
                hit.seq(),
                UserId.parse(hit.authorId()),
                hit.text(),
                hit.rootId() == null ? null : MessageId.parse(hit.rootId()),
                IndexedMessage.instant(hit.createdMicros()),
                Highlight.html(hit.highlights(), hit.text(), words));
    }
}
