package com.quikapp.h2;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PatientPathTest {

    private static final Map<String, String> MODES = new HashMap<>();

    /** A file system of H2's that remembers how files were opened. */
    public static final class Remembering extends FilePathWrapper {
        @Override
        public String getScheme() {
            return "remembering";
        }

        @Override
        public FileChannel open(String mode) throws IOException {
            MODES.put(Path.of(getBase().toString()).getFileName().toString(), mode);
            return super.open(mode);
        }
    }

    private final PatientPath patient = new PatientPath();
    private final Remembering remembering = new Remembering();

    @BeforeEach
    void register() {
        FilePath.register(patient);
        FilePath.register(remembering);
    }

    @AfterEach
    void unregister() {
        FilePath.unregister(remembering);
        MODES.clear();
    }

    @Test
    void aDatabaseIsWrittenThroughToTheDiskAndWhatIsOnlyNeededForAWhileIsNot(@TempDir Path folder) throws IOException {
        open(folder.resolve("quikapp.mv.db"), "rw");
        open(folder.resolve("quikapp.temp.db"), "rw");
        assertThat(MODES).containsEntry("quikapp.mv.db", "rwd").containsEntry("quikapp.temp.db", "rw");
    }

    private static void open(Path file, String mode) throws IOException {
        FilePath.get("patient:remembering:" + file).open(mode).close();
    }
}
