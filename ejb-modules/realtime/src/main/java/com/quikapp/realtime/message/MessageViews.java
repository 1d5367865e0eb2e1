package com.quikapp.realtime.message;

import com.quikapp.content.thread.ThreadService;
import com.quikapp.content.thread.ThreadSummary;
import com.quikapp.platform.Service;
import com.quikapp.platform.caller.TraceId;
import com.quikapp.platform.id.ChannelId;
import com.quikapp.platform.id.MessageId;
import com.quikapp.platform.id.UserId;
import com.quikapp.platform.id.WorkspaceId;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Turns rows and events into what clients see: text rendered, threads summed up. */
@Service
class MessageViews {

    private final Function<Collection<MessageId>, Map<MessageId, ThreadSummary>> threads;
    private final MessageHtml html;

    @Inject
    MessageViews(ThreadService threads, MessageHtml html) {
        this(threads::summaries, html);
    }

    MessageViews(Function<Collection<MessageId>, Map<MessageId, ThreadSummary>> threads, MessageHtml html) {
        this.threads = threads;
        this.html = html;
    }

    List<MessageView> of(List<MessageRow> rows) {
        var roots = rows.stream()
                .filter(MessageRow::isRoot)
                .map(row -> new MessageId(row.id()))
                .toList();
        var summaries = roots.isEmpty() ? Map.<MessageId, ThreadSummary>of() : threads.apply(roots);
        return rows.stream()
                .map(row -> view(row, summaries.get(new MessageId(row.id()))))
                .toList();
    }

    /** A message that was just posted, or a reply: neither has a thread of its own. */
    MessageView ofNew(MessageRow row) {
        return view(row, null);
    }

    MessageView of(MessagePosted event, TraceId traceId) {
        return new MessageView(
                event.messageId(),
                event.workspaceId(),
                event.channelId(),
                event.seq(),
                event.kind(),
                event.authorId(),
                event.text(),
                html.render(event.text(), new Mentions(event.handles())),
                event.rootId(),
                null,
                event.mentions(),
                event.createdAt(),
                traceId);
    }

    private MessageView view(MessageRow row, @Nullable ThreadSummary thread) {
        var root = row.rootId();
        return new MessageView(
                new MessageId(row.id()),
                new WorkspaceId(row.workspaceId()),
                new ChannelId(row.channelId()),
                row.seq(),
                row.kind(),
                new UserId(row.authorId()),
                row.text(),
                html.render(row.text(), row.mentions()),
                root == null ? null : new MessageId(root),
                thread,
                row.mentions().users(),
                row.createdAt(),
                new TraceId(row.traceId()));
    }
}
