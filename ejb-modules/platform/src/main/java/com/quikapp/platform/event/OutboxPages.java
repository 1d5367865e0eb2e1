package com.quikapp.platform.event;

import java.sql.SQLException;
import java.util.List;

/** Publishes entries that were left in the outbox, page by page in their order, as long as there is room. */
final class OutboxPages {

    private static final System.Logger LOG = System.getLogger(OutboxPages.class.getName());

    private final OutboxPublisher publisher;

    OutboxPages(OutboxPublisher publisher) {
        this.publisher = publisher;
    }

    /** Reads the entries after an id. */
    interface Source {
        List<OutboxEntry> after(long id) throws SQLException;
    }

    void publish(Source source) throws SQLException {
        int sent = 0;
        var page = source.after(0);
        while (!page.isEmpty() && publisher.hasRoom()) {
            sent += publisher.publish(page);
            page = source.after(page.get(page.size() - 1).id());
        }
        if (sent > 0) {
            LOG.log(System.Logger.Level.INFO, "Published events left in the outbox: {0}", sent);
        }
    }
}
