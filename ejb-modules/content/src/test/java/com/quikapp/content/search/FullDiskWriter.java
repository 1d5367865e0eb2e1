package com.quikapp.content.search;

import com.quikapp.platform.problem.Unavailable;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A process that writes one message, more than its files may hold, and tells on its output whether that went well. */
final class FullDiskWriter {
    static final String WRITTEN = "written";
    static final String REFUSED = "refused";
    /** What it says; its log may come before. */
    static final Set<String> ANSWERS = Set.of(WRITTEN, REFUSED);

    private static final int LENGTH = 40_000;
    /** Longer than Hibernate Search by default waits with a commit of its own. */
    private static final long PAUSE_MILLIS = 1_500;

    private FullDiskWriter() {}

    public static void main(String[] arguments) throws InterruptedException {
        MessageIndex index = new MessageIndex(Indexes.lucene(Path.of(arguments[0])));
        try {
            index.durably(() -> {
                index.write(List.of(PowerCutWriter.message(1, noise())));
                return pause();
            });
            System.out.println(WRITTEN);
        } catch (Unavailable full) {
            System.out.println(REFUSED);
        }
        System.out.flush();
        new CountDownLatch(1).await();
    }

    private static boolean pause() {
        try {
            return new CountDownLatch(1).await(PAUSE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    /** Text that nothing makes shorter. */
    private static String noise() {
        return new Random(1)
                .ints(LENGTH, ' ', '~')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
