package com.quikapp.realtime.message;

import com.quikapp.content.channel.ChannelService;
import com.quikapp.platform.Service;
import com.quikapp.platform.caller.Caller;
import com.quikapp.platform.caller.TraceId;
import com.quikapp.platform.database.DiskFull;
import com.quikapp.platform.id.ChannelId;
import com.quikapp.platform.id.MessageId;
import com.quikapp.platform.problem.NotFound;
import com.quikapp.platform.problem.Problem;
import com.quikapp.platform.text.Text;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.Collectors;

/**
 * Posting and reading messages. Who may read a channel may read its messages; who may post in it, posts. What is called
 * on threads that are not the container's own says so by {@code NOT_SUPPORTED}: it gives them the unit of work without
 * which JPA cannot read.
 */
@Service
public class MessageService {

    private final ChannelService channels;
    private final PostAdmission admission;
    private final MessageWriter writer;
    private final MessageReads reads;
    private final MessagePages pages;
    private final MessageViews views;
    private final MessageImport imports;

    @Inject
    MessageService(
            ChannelService channels,
            PostAdmission admission,
            MessageWriter writer,
            MessageReads reads,
            MessagePages pages,
            MessageViews views,
            MessageImport imports) {
        this.channels = channels;
        this.admission = admission;
        this.writer = writer;
        this.reads = reads;
        this.pages = pages;
        this.views = views;
        this.imports = imports;
    }

    /**
     * Posts a message. The stage completes once it is durably stored, or with the {@link Problem} that prevented it:
     * {@link RootNotUsable}, {@link IdempotencyKeyReused}, {@link PostingUnavailable}, {@link DiskFull}, a limit of the text,
     * or what {@link ChannelService#access} says. After {@code message.not-stored} and after no answer at all it
     * is not known whether the message was stored: sent again with the same key it is stored once. After any other answer
     * than success nothing was stored. Completes on a thread of this service: do nothing slow there.
     */
    @Transactional(TxType.NOT_SUPPORTED)
    public CompletionStage<PostedMessage> post(Caller caller, NewMessage message) {
        try {
            return writer.write(admission.admit(caller, message)).thenApply(this::posted);
        } catch (Problem problem) {
            return CompletableFuture.failedFuture(problem);
        }
    }

    private PostedMessage posted(Outcome outcome) {
        if (outcome instanceof Outcome.Refused refused) {
            throw refused.problem();
        }
        var stored = (Outcome.Stored) outcome;
        return new PostedMessage(views.ofNew(stored.row()), stored.duplicate());
    }

    /** A page of a channel, without replies. */
    public MessagePage history(Caller caller, ChannelId channel, PageRequest page) {
        channels.access(caller, channel);
        return pages.page(new Conversation.Main(channel), page);
    }

    /**
     * A page of the replies to a message, without that message.
     *
     * @throws MessageNotFound when there is no such message in the channel
     */
    public MessagePage replies(Caller caller, ChannelId channel, MessageId root, PageRequest page) {
        channels.access(caller, channel);
        if (reads.byId(root).filter(row -> row.channelId() == channel.value()).isEmpty()) {
            throw new MessageNotFound();
        }
        return pages.page(new Conversation.Replies(channel, root), page);
    }

    /** @throws MessageNotFound when there is none, or the caller may not read its channel */
    public MessageView read(Caller caller, MessageId id) {
        var row = reads.byId(id).orElseThrow(MessageNotFound::new);
        try {
            channels.access(caller, new ChannelId(row.channelId()));
        } catch (NotFound hidden) {
            throw new MessageNotFound();
        }
        return views.of(List.of(row)).get(0);
    }

    /**
     * Stores up to 500 messages of another system in the caller's transaction; who may import into the channel is
     * decided by {@link ChannelService#importAccess}. Idempotent by key.
     *
     * @return outcomes in the order of the messages
     * @throws com.quikapp.platform.problem.InvalidInput when a key or text breaks a limit; nothing is stored then
     */
    @Transactional
    public List<ImportedOutcome> importMessages(Caller caller, ChannelId channel, List<ImportedMessage> messages) {
        var workspace = channels.importAccess(caller, channel).workspaceId();
        messages.forEach(message -> Text.requireMultiline("text", message.text(), 1, PostAdmission.MAX_TEXT));
        return imports.store(caller, workspace, channel, messages);
    }

    /** For the delivery to clients, which authorises by membership: the last sequence numbers, 0 where there is none. */
    public Map<ChannelId, Long> lastSequences(Collection<ChannelId> channels) {
        var last = reads.lastSeqs(channels.stream().map(ChannelId::value).toList());
        return channels.stream()
                .distinct()
                .collect(Collectors.toMap(channel -> channel, channel -> last.getOrDefault(channel.value(), 0L)));
    }

    /** For the delivery to clients: the messages from one sequence number to another, both included. */
    @Transactional(TxType.NOT_SUPPORTED)
    public List<MessageView> between(ChannelId channel, long from, long to) {
        return from > to ? List.of() : views.of(reads.range(channel, from, to));
    }

    /** For the delivery to clients: an event as the message it tells of. */
    public MessageView view(MessagePosted event, TraceId traceId) {
        return views.of(event, traceId);
    }
}
