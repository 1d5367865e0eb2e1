package com.quikapp.content.search;

import com.quikapp.platform.Service;
import com.quikapp.platform.health.Dependency;
import jakarta.inject.Inject;

/** The search index. While it is away everything works but search, and events wait to be indexed. */
@Service
class SearchIndexDependency implements Dependency {

    private final MessageIndex index;

    @Inject
    SearchIndexDependency(MessageIndex index) {
        this.index = index;
    }

    @Override
    public String name() {
        return "search-index";
    }

    @Override
    public void probe() {
        index.isBuilt();
    }
}
