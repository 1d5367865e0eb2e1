package com.quikapp.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;

/** What the database gives without anything around it: rows of a message's size, committed durably. */
final class RawInserts {

    private static final String INSERT = "INSERT INTO raw_message VALUES (?, ?, ?, ?, ?, now())";
    private static final int THREADS = 32;
    private static final int BATCH = 128;
    private static final Duration MEASURED = Duration.ofSeconds(6);

    private final AtomicLong ids = new AtomicLong();
    private final String url;
    private final String user;

    RawInserts(String url, String user) throws SQLException {
        this.url = url + "?reWriteBatchedInserts=true";
        this.user = user;
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE raw_message (id BIGINT PRIMARY KEY, channel_id BIGINT, seq BIGINT,"
                    + " author_id BIGINT, text TEXT, created_at TIMESTAMPTZ, UNIQUE (channel_id, seq))");
        }
    }

    /** Rows a second when each is a commit of its own and 32 threads insert. */
    double singleRows() throws IOException {
        return perSecond(THREADS, 1);
    }

    /** Rows a second when one writer commits 128 at a time. */
    double batches() throws IOException {
        return perSecond(1, BATCH);
    }

    private double perSecond(int threads, int rowsPerCommit) throws IOException {
        long start = System.nanoTime();
        long end = start + MEASURED.toNanos();
        List<Callable<Long>> writers = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            writers.add(() -> insertUntil(end, rowsPerCommit));
        }
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            long rows = 0;
            for (Future<Long> writer : pool.invokeAll(writers)) {
                rows += writer.get();
            }
            return rows / ((System.nanoTime() - start) / 1e9);
        } catch (InterruptedException | ExecutionException e) {
            throw new IOException("The raw inserts failed", e);
        } finally {
            pool.shutdownNow();
        }
    }

    private long insertUntil(long end, int rowsPerCommit) throws SQLException {
        long rows = 0;
        try (Connection connection = connect();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            connection.setAutoCommit(false);
            while (System.nanoTime() < end) {
                for (int i = 0; i < rowsPerCommit; i++) {
                    add(insert);
                }
                insert.executeBatch();
                connection.commit();
                rows += rowsPerCommit;
            }
        }
        return rows;
    }

    private void add(PreparedStatement insert) throws SQLException {
        long id = ids.incrementAndGet();
        insert.setLong(1, id);
        insert.setLong(2, id % 8);
        insert.setLong(3, id);
        insert.setLong(4, 1);
        insert.setString(5, Settings.TEXT);
        insert.addBatch();
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(url, user, "");
    }
}
