package com.quikapp.content.channel;

import com.quikapp.platform.id.ChannelId;
import com.quikapp.platform.id.UserId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;

/** That a user belongs to a channel. */
@Entity
@IdClass(ChannelMemberKey.class)
@Table(name = "channel_member")
class ChannelMember {

    @Id
    @Column(name = "channel_id")
    private long channelId;

    @Id
    @Column(name = "user_id")
    private long userId;

    @Enumerated(EnumType.STRING)
    @Column(name = "member_role")
    private ChannelRole role = ChannelRole.MEMBER;

    @Column(name = "joined_at")
    private Instant joinedAt = Instant.EPOCH;

    protected ChannelMember() {}

    ChannelMember(ChannelId channel, UserId user, ChannelRole role, Instant joinedAt) {
        this.channelId = channel.value();
        this.userId = user.value();
        this.role = role;
        this.joinedAt = joinedAt;
    }

    ChannelId channelId() {
        return new ChannelId(channelId);
    }

    UserId userId() {
        return new UserId(userId);
    }

    ChannelRole role() {
        return role;
    }
}
