package com.quikapp.content.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is left of Lucene's index when things go wrong around it. */
class IndexSurvivalTest {

    private Path home;

    @BeforeEach
    void settle(@TempDir Path folder) {
        home = folder;
    }

    @Test
    void holdsEverythingCommittedAfterItsProcessWasKilled() throws Exception {
        Process writer = process("exec \"$@\"", PowerCutWriter.class);
        try (BufferedReader output = writer.inputReader()) {
            assertThat(output.readLine()).isEqualTo("committed");
        } finally {
            writer.destroyForcibly().waitFor();
        }
        assertThat(folder().resolve("write.lock")).exists();
        try (IndexConnection connection = Indexes.lucene(home)) {
            MessageIndex index = new MessageIndex(connection);
            assertThat(found(index)).isGreaterThanOrEqualTo(6);
            PowerCutWriter.write(index, List.of());
        }
    }

    @Test
    void setsAnUnreadableIndexAsideAndStartsAnew() throws Exception {
        writeOne();
        damage("segments_");
        try (IndexConnection connection = Indexes.lucene(home)) {
            assertThat(found(new MessageIndex(connection))).isZero();
        }
        assertThat(setAside()).hasSize(1);
    }

    @Test
    void keepsASoundIndex() throws Exception {
        writeOne();
        try (IndexConnection connection = Indexes.lucene(home)) {
            assertThat(found(new MessageIndex(connection))).isEqualTo(1);
        }
        assertThat(setAside()).isEmpty();
    }

    @Test
    void isDurableOnceCommitted() throws Exception {
        try (IndexConnection connection = Indexes.lucene(home)) {
            MessageIndex index = new MessageIndex(connection);
            for (int seq = 1; seq <= 3; seq++) {
                PowerCutWriter.write(index, List.of(PowerCutWriter.message(seq)));
                assertThat(onDisk()).isEqualTo(seq);
            }
        }
    }

    @Test
    void refusesWhatADiskWithoutSpaceDoesNotTake() throws Exception {
        Process writer = process("ulimit -f 16; exec \"$@\"", FullDiskWriter.class);
        try (BufferedReader output = writer.inputReader()) {
            assertThat(output.lines().filter(FullDiskWriter.ANSWERS::contains).findFirst())
                    .contains(FullDiskWriter.REFUSED);
        } finally {
            writer.destroyForcibly().waitFor();
        }
        assertThat(onDisk()).isZero();
    }

    /** What another process would find, which sees commits only. */
    private int onDisk() throws IOException {
        try (Directory directory = FSDirectory.open(folder());
                DirectoryReader reader = DirectoryReader.open(directory)) {
            return reader.numDocs();
        }
    }

    private void writeOne() {
        try (IndexConnection connection = Indexes.lucene(home)) {
            MessageIndex index = new MessageIndex(connection);
            PowerCutWriter.write(index, List.of(PowerCutWriter.message(1)));
        }
    }

    private void damage(String prefix) throws IOException {
        try (Stream<Path> files = Files.list(folder())) {
            for (Path file : files.filter(path -> path.getFileName().toString().startsWith(prefix))
                    .toList()) {
                Files.write(file, new byte[] {1, 2, 3});
            }
        }
    }

    private List<Path> setAside() throws IOException {
        try (Stream<Path> entries = Files.list(home.resolve("search"))) {
            return entries.filter(path -> path.getFileName().toString().startsWith("unreadable-"))
                    .toList();
        }
    }

    private Path folder() {
        return home.resolve("search").resolve(IndexedMessage.INDEX);
    }

    /** The main method of a class over this index, in a process of its own that a shell prepares. */
    private Process process(String shell, Class<?> main) throws IOException {
        return new ProcessBuilder(
                        "bash",
                        "-c",
                        shell,
                        "bash",
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:-UsePerfData",
                        "-cp",
                        System.getProperty("java.class.path"),
                        main.getName(),
                        home.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static long found(MessageIndex index) {
        CriteriaBuilder all = new CriteriaBuilder(PowerCutWriter.WORKSPACE, Set.of(PowerCutWriter.CHANNEL));
        return index.find(all.with("power cut").build(), 0, 1).total().hitCount();
    }
}
