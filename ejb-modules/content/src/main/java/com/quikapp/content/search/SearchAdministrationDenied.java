package com.quikapp.content.search;

import com.quikapp.platform.problem.Forbidden;

/** The search index is for System Admins to look after. */
public final class SearchAdministrationDenied extends Forbidden {
    private static final long serialVersionUID = 1L;

    public SearchAdministrationDenied() {
        super("search.administration-denied", "Only System Admins may look after the search index.");
    }
}
