package com.quikapp.content.web;

import com.quikapp.content.search.SearchService;
import com.quikapp.platform.event.EventConsumption;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hands messages to the search index; acknowledges them once the index has committed them. */
@ApplicationScoped
public class SearchConsumer {

    @Inject
    private EventConsumption consumption;

    @Inject
    private SearchService search;

    @Incoming("search")
    @Blocking
    public void on(List<String> cloudEvents) {
        consumption.consume("search", cloudEvents, search::index);
    }
}
