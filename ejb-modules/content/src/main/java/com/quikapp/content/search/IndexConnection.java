package com.quikapp.content.search;

import com.quikapp.content.search.SearchConfiguration.Backend;
import com.quikapp.platform.Service;
import com.quikapp.platform.problem.Unavailable;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.lang.invoke.MethodHandles;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.AnnotatedTypeSource;
import org.hibernate.search.mapper.pojo.standalone.mapping.CloseableSearchMapping;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;
import org.hibernate.search.util.common.SearchException;
import org.jspecify.annotations.Nullable;

/**
 * Opens the index when it is first needed and keeps it open. The server starts and people talk while OpenSearch is
 * away: until it is back, whoever needs the index gets {@link Unavailable}, and at most one attempt is made every
 * {@value #RETRY_SECONDS} seconds.
 */
@Service
class IndexConnection implements AutoCloseable {
    private static final Logger LOG = System.getLogger(IndexConnection.class.getName());
    private static final int RETRY_SECONDS = 5;
    private static final int CONNECTION_TIMEOUT_MILLIS = 3_000;
    private static final int REQUEST_TIMEOUT_MILLIS = 30_000;

    private final SearchConfiguration configuration;
    private final Clock clock;
    private @Nullable CloseableSearchMapping mapping;
    private Instant nextAttempt = Instant.MIN;

    @Inject
    IndexConnection(SearchConfiguration configuration, Clock clock) {
        this.configuration = configuration;
        this.clock = clock;
    }

    /** @throws Unavailable while the index cannot be opened */
    synchronized SearchMapping mapping() {
        if (mapping == null) {
            mapping = open();
        }
        return mapping;
    }

    /** Whether what is written needs a commit, as {@link MessageIndex#durably} makes one; OpenSearch makes each write durable by itself. */
    boolean commits() {
        return configuration.backend() == Backend.LUCENE;
    }

    private CloseableSearchMapping open() {
        Instant now = clock.instant();
        if (now.isBefore(nextAttempt)) {
            throw IndexFailure.unavailable();
        }
        // Hibernate Search finds its services by the context loader, which on a messaging thread is not ours.
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(IndexConnection.class.getClassLoader());
        try {
            if (commits()) {
                new IndexFolder(configuration.directory()).setAsideWhenUnreadable(now);
            }
            return SearchMapping.builder(
                            AnnotatedTypeSource.fromClasses(IndexedMessage.class, IndexedHit.class, IndexedPlace.class),
                            MethodHandles.lookup())
                    .properties(properties())
                    .build();
        } catch (SearchException | UncheckedIOException cannotOpen) {
            LOG.log(Level.ERROR, "The search index cannot be opened", cannotOpen);
            // From the end of the attempt: one that waits for a host that is silent takes longer than the pause.
            nextAttempt = clock.instant().plusSeconds(RETRY_SECONDS);
            throw IndexFailure.unavailable();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private Map<String, Object> properties() {
        Map<String, Object> properties = new HashMap<>();
        properties.put("hibernate.search.mapping.build_missing_discovered_jandex_indexes", false);
        properties.put("hibernate.search.mapping.discover_annotated_types_from_root_mapping_annotations", false);
        switch (configuration.backend()) {
            case LUCENE -> lucene(properties);
            case ELASTICSEARCH -> openSearch(properties);
        }
        return properties;
    }

    private void lucene(Map<String, Object> properties) {
        properties.put("hibernate.search.backend.type", "lucene");
        properties.put(
                "hibernate.search.backend.directory.root",
                configuration.directory().toString());
        properties.put("hibernate.search.backend.lucene_version", "LATEST");
        properties.put("hibernate.search.backend.analysis.configurer", new LuceneAnalysis());
        // A commit that Hibernate Search makes by itself would tell nobody that it failed and lost the documents.
        properties.put("hibernate.search.backend.io.commit_interval", Integer.MAX_VALUE);
    }

    private void openSearch(Map<String, Object> properties) {
        properties.put("hibernate.search.backend.type", "elasticsearch");
        properties.put("hibernate.search.backend.hosts", configuration.hosts());
        properties.put("hibernate.search.backend.protocol", configuration.protocol());
        properties.put("hibernate.search.backend.connection_timeout", CONNECTION_TIMEOUT_MILLIS);
        properties.put("hibernate.search.backend.request_timeout", REQUEST_TIMEOUT_MILLIS);
        configuration.username().ifPresent(name -> properties.put("hibernate.search.backend.username", name));
        configuration.password().ifPresent(word -> properties.put("hibernate.search.backend.password", word));
        properties.put("hibernate.search.backend.analysis.configurer", new OpenSearchAnalysis());
        properties.put("hibernate.search.backend.schema_management.settings_file", "opensearch-settings.json");
    }

    @Override
    @PreDestroy
    public synchronized void close() {
        if (mapping != null) {
            mapping.close();
            mapping = null;
        }
    }
}
