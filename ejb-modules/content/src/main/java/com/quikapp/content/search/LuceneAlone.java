package com.quikapp.content.search;

import com.quikapp.platform.Service;
import com.quikapp.platform.role.ServerRole;
import com.quikapp.platform.role.SoleRole;
import jakarta.inject.Inject;

/** Lucene's index is a folder of one server; OpenSearch's is everybody's. */
@Service
class LuceneAlone implements SoleRole {

    private final SearchConfiguration configuration;

    @Inject
    LuceneAlone(SearchConfiguration configuration) {
        this.configuration = configuration;
    }

    @Override
    public ServerRole role() {
        return ServerRole.SEARCH;
    }

    @Override
    public boolean applies() {
        return configuration.backend() == SearchConfiguration.Backend.LUCENE;
    }
}
