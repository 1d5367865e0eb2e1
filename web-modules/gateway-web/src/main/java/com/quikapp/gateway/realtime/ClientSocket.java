package com.quikapp.gateway.realtime;

import com.quikapp.platform.caller.Caller;
import com.quikapp.platform.caller.LogTrace;
import com.quikapp.platform.id.ChannelId;
import com.quikapp.platform.id.MessageId;
import com.quikapp.platform.problem.Problem;
import com.quikapp.platform.problem.ProblemView;
import com.quikapp.realtime.broadcast.CloseReason;
import com.quikapp.realtime.broadcast.Connection;
import com.quikapp.realtime.broadcast.ServerEvent;
import com.quikapp.realtime.message.NewMessage;
import com.quikapp.realtime.message.PostedMessage;
import io.github.bucket4j.Bucket;
import io.opentelemetry.api.trace.SpanKind;
import java.lang.System.Logger.Level;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/** Handles the frames of one client, one after the other. */
final class ClientSocket {

    private static final System.Logger LOG = System.getLogger(ClientSocket.class.getName());
    private static final int MALFORMED_FRAMES = 5;

    private final Gateway gateway;
    private final Connection connection;
    private final Bucket flood;
    private final ClientPresence presence;
    private volatile long lastHeard = System.nanoTime();
    private boolean greeted;
    private int malformed;

    ClientSocket(Gateway gateway, Connection connection) {
        this.gateway = gateway;
        this.connection = connection;
        this.flood = gateway.flood().bucket();
        this.presence = new ClientPresence(gateway, connection);
    }

    Connection connection() {
        return connection;
    }

    /** The transport is gone. */
    void end() {
        presence.end();
        gateway.broadcast().closed(connection);
    }

    /** When the client last said something, in {@link System#nanoTime}. */
    long lastHeard() {
        return lastHeard;
    }

    /** Whether the client may send a frame more; one that may not is sent away. */
    boolean mayGoOn() {
        boolean may = flood.tryConsume(1);
        if (!may) {
            gateway.broadcast().close(connection, CloseReason.FLOOD);
        }
        return may;
    }

    void handle(String text) {
        lastHeard = System.nanoTime();
        var caller = connection.caller();
        String ref = null;
        try {
            var frame = ClientFrames.read(text);
            ref = frame instanceof ClientFrame.Post post ? post.ref() : null;
            handle(caller, frame);
        } catch (FrameProblem misuse) {
            refuse(ref, misuse, caller);
            if (++malformed >= MALFORMED_FRAMES) {
                gateway.broadcast().close(connection, CloseReason.MALFORMED);
            }
        } catch (RuntimeException failure) {
            refuse(ref, failure, caller);
        }
    }

    private void handle(Caller caller, ClientFrame frame) {
        if (frame instanceof ClientFrame.Ping) {
            tell(new ServerEvent.Pong());
        } else if (frame instanceof ClientFrame.Hello hello) {
            greet(hello);
        } else if (!greeted) {
            throw FrameProblem.notGreeted();
        } else if (frame instanceof ClientFrame.Post post) {
            presence.posted();
            post(caller, post);
        } else if (frame instanceof ClientFrame.PresenceFrame of) {
            presence.handle(caller, of);
        } else if (frame instanceof ClientFrame.Resume resume) {
            gateway.broadcast()
                    .resume(
                            connection,
                            ChannelId.parse(ClientFrames.require("channelId", resume.channelId())),
                            ClientFrames.sequence(resume.seq()));
        }
    }

    private void greet(ClientFrame.Hello hello) {
        if (greeted) {
            throw FrameProblem.greetedTwice();
        }
        var resume = ClientFrames.sequences(hello.resume());
        greeted = true;
        gateway.broadcast().hello(connection, resume);
        presence.begin();
    }

    private void post(Caller caller, ClientFrame.Post post) {
        var rootId = post.rootId();
        var message = new NewMessage(
                ChannelId.parse(ClientFrames.require("channelId", post.channelId())),
                post.text(),
                rootId == null ? null : MessageId.parse(rootId),
                post.idempotencyKey());
        var step = gateway.traces().begin("post", caller.traceId(), SpanKind.SERVER);
        gateway.messages().post(caller.within(step.traceId()), message).whenComplete((posted, failure) -> {
            step.close();
            answer(caller, post.ref(), posted, failure);
        });
    }

    private void answer(
            Caller caller, @Nullable String ref, @Nullable PostedMessage posted, @Nullable Throwable failure) {
        if (posted != null) {
            tell(new ServerEvent.Acknowledged(ref, posted.message(), posted.duplicate()));
        } else if (failure != null) {
            refuse(ref, failure instanceof CompletionException wrapped ? wrapped.getCause() : failure, caller);
        }
    }

    private void refuse(@Nullable String ref, @Nullable Throwable failure, Caller caller) {
        if (failure instanceof Problem problem) {
            tell(new ServerEvent.Refused(ref, ProblemView.of(problem, null, caller.traceId())));
        } else {
            LogTrace.with(
                    caller.traceId(), () -> LOG.log(Level.ERROR, "A frame failed, trace " + caller.traceId(), failure));
            tell(new ServerEvent.Refused(ref, ProblemView.unexpected(null, caller.traceId())));
        }
    }

    private void tell(ServerEvent event) {
        gateway.broadcast().send(connection, event);
    }
}
