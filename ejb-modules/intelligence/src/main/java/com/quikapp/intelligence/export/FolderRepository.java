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
    record Folder(
            String externalId,
            String folder,
            Optional<ChannelId> channel,
            String name,
            boolean archived,
            boolean isPrivate) {}

    private static final String COLUMNS =
            "SELECT f.external_id, f.folder, f.channel_id, f.channel_name, f.archived, p.external_id FROM import_folder f"
                    + " LEFT JOIN import_private_folder p"
                    + " ON p.import_id = f.import_id AND p.external_id = f.external_id WHERE f.import_id = ? ";

    private final ImportDatabase database;

    @Inject
    FolderRepository(ImportDatabase database) {
        this.database = database;
    }

    void add(ImportId id, Folder folder) {
        @Nullable Long channel = folder.channel().map(ChannelId::value).orElse(null);
        database.update(
                "INSERT INTO import_folder (import_id, external_id, folder, channel_id, channel_name, archived)"
                        + " VALUES (?, ?, ?, ?, ?, ?)",
                id.value(),
                folder.externalId(),
                folder.folder(),
                channel,
                folder.name(),
                folder.archived());
        if (folder.isPrivate()) {
            database.update(
                    "INSERT INTO import_private_folder (import_id, external_id) VALUES (?, ?)",
                    id.value(),
                    folder.externalId());
        }
    }

    /** Forgets the conversations of an import that is over. */
    void clear(ImportId id) {
        database.update("DELETE FROM import_folder WHERE import_id = ?", id.value());
        database.update("DELETE FROM import_private_folder WHERE import_id = ?", id.value());
    }

    /** Whether the archive named this conversation before, by id or by folder. */
    boolean has(ImportId id, String externalId, String folder) {
        return database.first(
                        FolderRepository::read,
                        COLUMNS + "AND (f.external_id = ? OR f.folder = ?)",
                        id.value(),
                        externalId,
                        folder)
                .isPresent();
    }

    Optional<Folder> byFolder(ImportId id, String folder) {
        return database.first(FolderRepository::read, COLUMNS + "AND f.folder = ?", id.value(), folder);
    }

    Optional<Folder> byExternalId(ImportId id, String externalId) {
        return database.first(FolderRepository::read, COLUMNS + "AND f.external_id = ?", id.value(), externalId);
    }

    List<Folder> archived(ImportId id) {
        return database.list(
                FolderRepository::read,
                COLUMNS + "AND f.archived = TRUE AND f.channel_id IS NOT NULL ORDER BY f.external_id",
                id.value());
    }

    private static Folder read(ResultSet row) throws SQLException {
        long id = row.getLong(3);
        Optional<ChannelId> channel = row.wasNull() ? Optional.empty() : Optional.of(new ChannelId(id));
        return new Folder(
                row.getString(1),
                row.getString(2),
                channel,
                row.getString(4),
                row.getBoolean(5),
                row.getString(6) != null);
    }
}
