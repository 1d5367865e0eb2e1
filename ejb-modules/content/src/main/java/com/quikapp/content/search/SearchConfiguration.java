package com.quikapp.content.search;

import com.quikapp.platform.QuikappHome;
import com.quikapp.platform.Service;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The settings of search, read once at the start. */
@Service
class SearchConfiguration {

    /** Where the index lives. */
    enum Backend {
        /** A folder of this server; for one server. */
        LUCENE,
        /** An OpenSearch or Elasticsearch cluster, which all servers share. */
        ELASTICSEARCH
    }

    private final Path directory;
    private final Backend backend;
    private final String hosts;
    private final String protocol;
    private final Optional<String> username;
    private final Optional<String> password;

    /**
     * @param home {@code quikapp.data}; Lucene keeps its files in {@code search} below it
     * @param backend {@code lucene} or {@code elasticsearch}
     * @param hosts OpenSearch's nodes as {@code host:port}, separated by commas
     * @param protocol {@code http} or {@code https}
     */
    @Inject
    SearchConfiguration(
            QuikappHome home,
            @ConfigProperty(name = "quikapp.search.backend", defaultValue = "lucene") Backend backend,
            @ConfigProperty(name = "quikapp.search.hosts", defaultValue = "localhost:9200") String hosts,
            @ConfigProperty(name = "quikapp.search.protocol", defaultValue = "http") String protocol,
            @ConfigProperty(name = "quikapp.search.username") Optional<String> username,
            @ConfigProperty(name = "quikapp.search.password") Optional<String> password) {
        this.directory = home.resolve("search");
        this.backend = backend;
        this.hosts = hosts;
        this.protocol = protocol;
        this.username = username;
        this.password = password;
    }

    Path directory() {
        return directory;
    }

    Backend backend() {
        return backend;
    }

    String hosts() {
        return hosts;
    }

    String protocol() {
        return protocol;
    }

    Optional<String> username() {
        return username;
    }

    Optional<String> password() {
        return password;
    }
}
