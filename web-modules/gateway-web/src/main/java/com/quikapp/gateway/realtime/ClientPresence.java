package com.quikapp.gateway.realtime;

import com.quikapp.platform.caller.Caller;
import com.quikapp.platform.id.ChannelId;
import com.quikapp.platform.id.MessageId;
import com.quikapp.platform.id.UserId;
import com.quikapp.realtime.broadcast.Connection;
import com.quikapp.realtime.broadcast.ServerEvent;
import com.quikapp.realtime.presence.Attendance;
import com.quikapp.realtime.presence.PresenceListener;
import com.quikapp.realtime.presence.PresenceView;
import com.quikapp.realtime.presence.Typing;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One client's part in presence: that it is here, what it looks at, and what it is told of that. */
final class ClientPresence implements PresenceListener {

    private final Gateway gateway;
    private final Connection connection;
    private @Nullable Attendance attendance;
    private boolean ended;

    ClientPresence(Gateway gateway, Connection connection) {
        this.gateway = gateway;
        this.connection = connection;
    }

    /** The client has been welcomed. */
    synchronized void begin() {
        if (!ended) {
            attendance = gateway.attendances().arrive(connection.caller(), connection.id(), this);
        }
    }

    /** The connection is gone, perhaps while the client was being welcomed. */
    synchronized void end() {
        ended = true;
        if (attendance != null) {
            gateway.attendances().leave(attendance);
        }
    }

    /** The user has posted. */
    void posted() {
        var here = attendance();
        if (here != null) {
            gateway.attendances().sent(here);
        }
    }

    void handle(Caller caller, ClientFrame.PresenceFrame frame) {
        var here = attendance();
        if (here == null) {
            return;
        }
        var attendances = gateway.attendances();
        if (frame instanceof ClientFrame.Watch watch) {
            attendances.watch(
                    here,
                    ClientFrames.require("userIds", watch.userIds()).stream()
                            .map(id -> UserId.parse(ClientFrames.require("userIds", id)))
                            .collect(Collectors.toSet()));
        } else if (frame instanceof ClientFrame.View view) {
            var channel = view.channelId();
            attendances.view(caller, here, channel == null ? null : ChannelId.parse(channel));
        } else if (frame instanceof ClientFrame.Typing typing) {
            var root = typing.rootId();
            attendances.type(
                    here,
                    ChannelId.parse(ClientFrames.require("channelId", typing.channelId())),
                    root == null ? null : MessageId.parse(root));
        } else if (frame instanceof ClientFrame.Activity activity) {
            attendances.setActive(here, ClientFrames.require("active", activity.active()));
        }
    }

    @Override
    public void presence(List<PresenceView> changed) {
        gateway.broadcast().send(connection, new ServerEvent.PresenceChanged(changed));
    }

    @Override
    public void typing(Typing typing) {
        gateway.broadcast()
                .send(connection, new ServerEvent.TypingStarted(typing.channelId(), typing.userId(), typing.rootId()));
    }

    private synchronized @Nullable Attendance attendance() {
        return attendance;
    }
}
