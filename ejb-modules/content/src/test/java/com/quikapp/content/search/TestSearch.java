package com.quikapp.content.search;

import com.quikapp.content.testing.Company;
import com.quikapp.content.testing.Company.Tenant;
import com.quikapp.platform.caller.Caller;
import com.quikapp.platform.id.ChannelId;
import com.quikapp.platform.id.Ids;
import com.quikapp.platform.id.MessageId;
import com.quikapp.platform.jobs.Jobs;
import com.quikapp.platform.testing.TestDatabase;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** Search as the server builds it, over Lucene in a folder, a test database and messages in memory. */
final class TestSearch implements AutoCloseable {
    /** A job that was started. */
    record Started(String job, String instance) {}

    private final Company company;
    private final IndexConnection connection;
    private final StoredMessages messages = new StoredMessages();
    private final List<Started> started = new ArrayList<>();
    private final AtomicLong seq = new AtomicLong();

    TestSearch(TestDatabase database, Path home) {
        company = new Company(database);
        connection = Indexes.lucene(home);
        Jobs jobs = (job, instance) -> started.add(new Started(job, instance));
        company.beans()
                .bind(IndexConnection.class, connection)
                .bind(MessageSource.class, messages)
                .bind(Jobs.class, jobs);
    }

    Company company() {
        return company;
    }

    SearchService service() {
        return get(SearchService.class);
    }

    <T> T get(Class<T> bean) {
        return company.beans().get(bean);
    }

    StoredMessages messages() {
        return messages;
    }

    /** The jobs started so far, oldest first. */
    List<Started> started() {
        return started;
    }

    /** A message in the store but not in the index. */
    SearchableMessage stored(Tenant tenant, ChannelId channel, Caller author, String text) {
        return stored(new MessageId(Ids.next()), tenant, channel, author, text);
    }

    SearchableMessage stored(MessageId id, Tenant tenant, ChannelId channel, Caller author, String text) {
        SearchableMessage message = new SearchableMessage(
                id,
                tenant.workspace().id(),
                channel,
                seq.incrementAndGet(),
                author.userId(),
                text,
                null,
                Instant.parse("2026-03-01T12:00:00Z"));
        messages.store(message);
        return message;
    }

    /** A message in the store and in the index. */
    MessageId posted(Tenant tenant, ChannelId channel, Caller author, String text) {
        return posted(new MessageId(Ids.next()), tenant, channel, author, text);
    }

    MessageId posted(MessageId id, Tenant tenant, ChannelId channel, Caller author, String text) {
        SearchableMessage message = stored(id, tenant, channel, author, text);
        get(MessageIndex.class).write(List.of(message));
        return message.messageId();
    }

    List<MessageId> find(Caller caller, Tenant tenant, String query) {
        return service()
                .search(caller, tenant.workspace().id(), SearchQuery.of(query, null, null, null))
                .items()
                .stream()
                .map(SearchHit::id)
                .toList();
    }

    @Override
    public void close() {
        connection.close();
    }
}
