package com.quikapp.content.search;

import com.quikapp.platform.Service;
import com.quikapp.platform.health.Dependency;
import com.quikapp.platform.role.ServerRole;
import com.quikapp.platform.role.ServerRoles;
import jakarta.inject.Inject;

/** The search index. While it is away everything works but search, and events wait to be indexed. */
@Service
class SearchIndexDependency implements Dependency {

    private final MessageIndex index;
    private final ServerRoles roles;

    @Inject
    SearchIndexDependency(MessageIndex index, ServerRoles roles) {
        this.index = index;
        this.roles = roles;
    }

    @Override
    public String name() {
        return "search-index";
    }

    /** A server that neither searches nor indexes does not even open the index. */
    @Override
    public boolean isUsed() {
        return roles.has(ServerRole.SEARCH);
    }

    @Override
    public void probe() {
        index.isBuilt();
    }
}
