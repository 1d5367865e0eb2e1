package com.quikapp.intelligence.export;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.core.JsonToken;
import com.quikapp.intelligence.testing.Office;
import com.quikapp.platform.Json;
import com.quikapp.platform.testing.TestDatabase;
import com.quikapp.platform.testing.Vendor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 172 real days of a busy channel. */
class RealExportTest {

    private static final String FILE = "ubuntu-irc-slack-export.zip";

    @TempDir
    Path home;

    @Test
    void accountsForEveryEntryAndAddsNothingTheSecondTime() throws IOException {
        var export = sharedData().resolve(FILE);
        assumeTrue(Files.exists(export), () -> "No real export at " + export + "; set -Dquikapp.shared-data=<folder>");
        long entries = countIndependently(export);
        try (var database = TestDatabase.create(Vendor.H2)) {
            var office = new Office(database, home);
            office.beans().bind(ImportTarget.class, office.beans().get(QuikappTarget.class));
            var first = run(office, export);
            assertThat(first.state()).isEqualTo(ImportState.COMPLETED);
            assertThat(first.entriesTotal()).isEqualTo(entries);
            assertThat(first.stored() + first.listed()).isEqualTo(entries);
            assertThat(first.added()).isEqualTo(first.stored() + first.storedWithLoss());
            assertThat(requireNonNull(first.totals().get(EntryKind.USER)).added())
                    .isEqualTo(first.totals().get(EntryKind.USER).total());
            var second = run(office, export);
            assertThat(second.state()).isEqualTo(ImportState.COMPLETED);
            assertThat(second.added()).isZero();
            assertThat(second.stored()).isEqualTo(first.stored());
            assertThat(second.listed()).isEqualTo(first.listed());
        }
    }

    private static ImportView run(Office office, Path export) throws IOException {
        var service = office.beans().get(ImportService.class);
        try (var body = Files.newInputStream(export)) {
            var id = service.start(office.owner(), office.workspace(), body, OptionalLong.of(Files.size(export)))
                    .id();
            office.beans().get(ImportRunner.class).run(id, () -> false);
            var done = service.read(office.owner(), id);
            System.out.println("Imported: " + done);
            return done;
        }
    }

    /** With nothing of the import's own code. */
    private static long countIndependently(Path export) throws IOException {
        try (var zip = new ZipFile(export.toFile())) {
            return zip.stream()
                    .filter(file -> file.getName().matches(".+/\\d{4}-\\d{2}-\\d{2}\\.json"))
                    .mapToLong(file -> count(zip, file))
                    .sum();
        }
    }

    private static long count(ZipFile zip, ZipEntry file) {
        try (var parser = Json.mapper().createParser(zip.getInputStream(file))) {
            long count = 0;
            parser.nextToken();
            while (parser.nextToken() == JsonToken.START_OBJECT) {
                parser.skipChildren();
                count++;
            }
            return count;
        } catch (IOException cause) {
            throw new AssertionError(cause);
        }
    }

    /** {@code quikapp.shared-data}, or {@code shared/data} beside the project's folder. */
    private static Path sharedData() {
        var given = System.getProperty("quikapp.shared-data");
        if (given != null) {
            return Path.of(given);
        }
        var folder = Path.of("").toAbsolutePath();
        while (folder.getParent() != null && !Files.exists(folder.resolve("liberty-config"))) {
            folder = folder.getParent();
        }
        return folder.resolveSibling("shared").resolve("data");
    }
}
