package com.quikapp.content.channel;

import com.quikapp.platform.Service;
import com.quikapp.platform.database.InList;
import com.quikapp.platform.id.ChannelId;
import com.quikapp.platform.id.Id;
import com.quikapp.platform.id.UserId;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.LongFunction;
import javax.sql.DataSource;

/** Reads and stores many memberships at once. */
@Service
class BulkChannelMembers {

    private final DataSource database;

    @Inject
    BulkChannelMembers(DataSource database) {
        this.database = database;
    }

    /** Those of the users who belong to the channel; any number. */
    Set<UserId> usersAmong(ChannelId channel, Collection<UserId> users) {
        var sql = "SELECT user_id FROM channel_member WHERE channel_id = ? AND user_id";
        return among(sql, channel, users, UserId::new);
    }

    /** Those of the channels that the user belongs to; any number. */
    Set<ChannelId> channelsAmong(UserId user, Collection<ChannelId> channels) {
        var sql = "SELECT channel_id FROM channel_member WHERE user_id = ? AND channel_id";
        return among(sql, user, channels, ChannelId::new);
    }

    /** The channels of each of the users; any number. */
    Map<UserId, Set<ChannelId>> channelsOf(Collection<UserId> users) {
        var found = new HashMap<UserId, Set<ChannelId>>();
        for (var some : InList.parts(new LinkedHashSet<>(users))) {
            var list = InList.of(some);
            var sql = "SELECT user_id, channel_id FROM channel_member WHERE user_id IN (" + list.marks() + ")";
            try (var connection = database.getConnection();
                    var select = connection.prepareStatement(sql)) {
                list.bind(select, 1);
                try (var rows = select.executeQuery()) {
                    while (rows.next()) {
                        found.computeIfAbsent(new UserId(rows.getLong(1)), user -> new HashSet<>())
                                .add(new ChannelId(rows.getLong(2)));
                    }
                }
            } catch (SQLException cause) {
                throw new IllegalStateException("Memberships cannot be read", cause);
            }
        }
        return found;
    }

    /** Adds users who do not belong to the channel yet; its row must be locked. */
    void add(ChannelId channel, Collection<UserId> users, Instant joinedAt) {
        var sql = "INSERT INTO channel_member (channel_id, user_id, member_role, joined_at) VALUES (?, ?, ?, ?)";
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(sql)) {
            for (var user : users) {
                insert.setLong(1, channel.value());
                insert.setLong(2, user.value());
                insert.setString(3, ChannelRole.MEMBER.name());
                insert.setTimestamp(4, Timestamp.from(joinedAt));
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException cause) {
            throw new IllegalStateException("Memberships cannot be stored", cause);
        }
    }

    private <T extends Id> Set<T> among(String sql, Id owner, Collection<T> candidates, LongFunction<T> id) {
        var found = new HashSet<T>();
        for (var some : InList.parts(new LinkedHashSet<>(candidates))) {
            var list = InList.of(some);
            try (var connection = database.getConnection();
                    var select = connection.prepareStatement(sql + " IN (" + list.marks() + ")")) {
                select.setLong(1, owner.value());
                list.bind(select, 2);
                try (var rows = select.executeQuery()) {
                    while (rows.next()) {
                        found.add(id.apply(rows.getLong(1)));
                    }
                }
            } catch (SQLException cause) {
                throw new IllegalStateException("Memberships cannot be read", cause);
            }
        }
        return found;
    }
}
