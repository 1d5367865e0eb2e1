package com.quikapp.bench;

import com.quikapp.harness.Company;
import com.quikapp.harness.Person;
import com.quikapp.harness.Postgres;
import com.quikapp.harness.Quikapp;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * How many posts a second are acknowledged after their commit, over the WebSocket with 128 outstanding, beside single-row
 * commits and batched inserts into the same PostgreSQL with fsync on.
 */
final class DurablePosts implements Bench.Benchmark {

    private static final int CHANNELS = 8;
    private static final Duration WARM_UP = Duration.ofSeconds(8);
    private static final Duration MEASURED = Duration.ofSeconds(12);

    @Override
    public List<Figure> run(Path home) throws Exception {
        try (Postgres postgres = Postgres.start(home.resolve("postgres"))) {
            double posts = posts(home, postgres);
            RawInserts raw = new RawInserts(postgres.database("raw"), postgres.user());
            return List.of(
                    new Figure("posts.durable", posts, "posts/s", "single-row commits, 32 threads", raw.singleRows()),
                    new Figure("posts.durable", posts, "posts/s", "batches of 128, 1 writer", raw.batches()));
        }
    }

    private static double posts(Path home, Postgres postgres) {
        try (Quikapp server =
                Settings.on(postgres, Quikapp.in(home.resolve("quikapp"))).start()) {
            Company company = Company.found(server.address(), server.setUp());
            List<Poster> posters = new ArrayList<>();
            for (int i = 0; i < CHANNELS; i++) {
                Person person = company.hire("Poster" + i);
                posters.add(new Poster(person, company.channel("public", person)));
            }
            posters.forEach(Poster::start);
            Pause.of(WARM_UP);
            long before = acknowledged(posters);
            long start = System.nanoTime();
            Pause.of(MEASURED);
            double posts = (acknowledged(posters) - before) / ((System.nanoTime() - start) / 1e9);
            posters.forEach(Poster::close);
            return posts;
        }
    }

    private static long acknowledged(List<Poster> posters) {
        return posters.stream().mapToLong(Poster::acknowledged).sum();
    }
}
