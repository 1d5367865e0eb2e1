package com.quikapp.content.search;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

class LuceneMessageIndexTest extends MessageIndexContract {
    private static IndexConnection connection;
    private static MessageIndex index;

    @BeforeAll
    static void open(@TempDir Path home) {
        connection = Indexes.lucene(home);
        index = new MessageIndex(connection);
    }

    @AfterAll
    static void close() {
        connection.close();
    }

    @Override
    MessageIndex index() {
        return index;
    }
}
