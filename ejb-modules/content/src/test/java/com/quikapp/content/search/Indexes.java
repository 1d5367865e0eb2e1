package com.quikapp.content.search;

import com.quikapp.content.search.SearchConfiguration.Backend;
import com.quikapp.platform.QuikappHome;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

/** Indexes for tests. */
final class Indexes {
    private Indexes() {}

    static IndexConnection lucene(Path home) {
        return lucene(home, Clock.systemUTC());
    }

    static IndexConnection lucene(Path home, Clock clock) {
        return new IndexConnection(configuration(home, Backend.LUCENE, "localhost:9200"), clock);
    }

    static IndexConnection openSearch(Path home, String hosts) {
        return new IndexConnection(configuration(home, Backend.ELASTICSEARCH, hosts), Clock.systemUTC());
    }

    static SearchConfiguration configuration(Path home, Backend backend, String hosts) {
        return new SearchConfiguration(
                new QuikappHome(home), backend, hosts, "http", Optional.empty(), Optional.empty());
    }
}
