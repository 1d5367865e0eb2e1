package com.quikapp.intelligence.export;

import com.quikapp.platform.Service;
import com.quikapp.platform.id.ChannelId;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which channel the folders of an archive belong to. */
@Service
class FolderRepository {

    /**
     * A conversation of the archive.
     *
     * @param channel empty when its messages are not carried
     * @param name what the channel is called here
     */
    record Folder(String externalId, String folder, Optional<ChannelId> channel, String name, boolean archived) {}

    private static final String COLUMNS =
            "SELECT external_id, folder, channel_id, channel_name, archived FROM import_folder WHERE import_id = ? ";

    private final ImportDatabase database;

    @Inject
    FolderRepository(ImportDatabase database) {
        this.database = database;
    }

    void add(ImportId id, Folder folder) {
        @Nullable Long channel = folder.channel().map(ChannelId::value).orElse(null);
        database.update(
                "INSERT INTO import_folder VALUES (?, ?, ?, ?, ?, ?)",
                id.value(),
                folder.externalId(),
                folder.folder(),
                channel,
                folder.name(),
                folder.archived());
    }

    /** Whether the archive named this conversation before, by id or by folder. */
    boolean has(ImportId id, String externalId, String folder) {
        return database.first(
                        FolderRepository::read,
                        COLUMNS + "AND (external_id = ? OR folder = ?)",
                        id.value(),
                        externalId,
                        folder)
                .isPresent();
    }

    Optional<Folder> byFolder(ImportId id, String folder) {
        return database.first(FolderRepository::read, COLUMNS + "AND folder = ?", id.value(), folder);
    }

    Optional<Folder> byExternalId(ImportId id, String externalId) {
        return database.first(FolderRepository::read, COLUMNS + "AND external_id = ?", id.value(), externalId);
    }

    List<Folder> archived(ImportId id) {
        return database.list(
                FolderRepository::read,
                COLUMNS + "AND archived = TRUE AND channel_id IS NOT NULL ORDER BY external_id",
                id.value());
    }

    private static Folder read(ResultSet row) throws SQLException {
        long id = row.getLong(3);
        Optional<ChannelId> channel = row.wasNull() ? Optional.empty() : Optional.of(new ChannelId(id));
        return new Folder(row.getString(1), row.getString(2), channel, row.getString(4), row.getBoolean(5));
    }
}
