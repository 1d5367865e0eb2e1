package com.quikapp.content.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/**
 * The folder where Lucene keeps the index. Nothing in it is needed that the database does not have, so an index that
 * cannot be read (a damaged disk, a file removed by hand, another version of Lucene) is set aside and built anew instead
 * of keeping search down.
 */
final class IndexFolder {
    private static final Logger LOG = System.getLogger(IndexFolder.class.getName());

    private final Path root;

    IndexFolder(Path root) {
        this.root = root;
    }

    /** Does nothing when the index is sound or was never made. To be called before the index is opened. */
    void setAsideWhenUnreadable(Instant now) {
        Path folder = root.resolve(IndexedMessage.INDEX);
        try {
            if (Files.isDirectory(folder) && !isReadable(folder)) {
                Path aside = root.resolve("unreadable-" + now.toEpochMilli());
                Files.move(folder, aside);
                LOG.log(Level.ERROR, "The search index was unreadable and is set aside in {0}", aside);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException("The folder of the search index cannot be used", failed);
        }
    }

    private static boolean isReadable(Path folder) throws IOException {
        try (Directory directory = FSDirectory.open(folder)) {
            if (DirectoryReader.indexExists(directory)) {
                DirectoryReader.open(directory).close();
            }
            return true;
        } catch (CorruptIndexException
                | IndexFormatTooOldException
                | IndexFormatTooNewException
                | NoSuchFileException unreadable) {
            LOG.log(Level.ERROR, "The search index cannot be read", unreadable);
            return false;
        }
    }
}
