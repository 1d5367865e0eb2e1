package com.quikapp.content.search;

import java.nio.file.Path;
import org.codelibs.opensearch.runner.OpenSearchRunner;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.opensearch.http.HttpServerTransport;

/** The same index on a real OpenSearch, which takes some 20 seconds to start: last of all tests. */
@Tag("opensearch")
@Order(Integer.MAX_VALUE)
class OpenSearchMessageIndexTest extends MessageIndexContract {
    private static OpenSearchRunner server;
    private static IndexConnection connection;
    private static MessageIndex index;

    @BeforeAll
    static void open(@TempDir(cleanup = CleanupMode.NEVER) Path home) {
        // It asserts the very Lucene it was built with; ours is a later patch of the same.
        ClassLoader.getSystemClassLoader().setPackageAssertionStatus("org.opensearch", false);
        server = new OpenSearchRunner();
        server.onBuild((number, settings) -> {
            settings.put("http.port", "9145-9149");
            settings.put("transport.port", "9140-9144");
            settings.put("network.host", "127.0.0.1");
        });
        server.build(OpenSearchRunner.newConfigs().basePath(home.toString()).numOfNode(1));
        connection = Indexes.openSearch(home, address());
        index = new MessageIndex(connection);
    }

    private static String address() {
        return server.node()
                .injector()
                .getInstance(HttpServerTransport.class)
                .boundAddress()
                .publishAddress()
                .toString();
    }

    @AfterAll
    static void close() throws Exception {
        connection.close();
        server.close();
        server.clean();
    }

    @Override
    MessageIndex index() {
        return index;
    }
}
