package com.quikapp.intelligence.export;

import static com.quikapp.intelligence.export.SlackExport.message;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HostileArchiveTest {

    private static final ImportLimits LIMITS = new ImportLimits(1 << 26, 1 << 26, 50, 40 << 20, 20 << 20, 100, 1 << 16);

    @TempDir
    Path folder;

    @Test
    void refusesWhatIsNoZip() throws IOException {
        for (var content : List.of("", "PK", "not a zip at all", "PK\u0003\u0004" + "x".repeat(70_000))) {
            refuses(write(content.getBytes(StandardCharsets.ISO_8859_1)), "import.not-zip");
        }
    }

    @Test
    void refusesATruncatedZip() throws IOException {
        var whole = Files.readAllBytes(SlackExport.small().zip(folder));
        refuses(write(Arrays.copyOf(whole, whole.length / 2)), "import.not-zip");
        refuses(write(Arrays.copyOf(whole, whole.length - 1)), "import.not-zip");
    }

    @Test
    void refusesAZipThatIsNoSlackExport() throws IOException {
        refuses(new SlackExport().json("a.txt", "hello").zip(folder), "import.not-slack");
    }

    @Test
    void refusesTooManyFiles() throws IOException {
        var export = SlackExport.small();
        for (int day = 0; day < 60; day++) {
            export.json("talk/x" + day, "[]");
        }
        refuses(export.zip(folder), "import.too-many-files");
    }

    @Test
    void refusesADirectoryLongerThanItsFilesNeed() throws IOException {
        var export = SlackExport.small();
        for (int file = 0; file < 40; file++) {
            export.json("talk/" + "x".repeat(400) + file, "[]");
        }
        refuses(export.zip(folder), "import.too-many-files");
    }

    @Test
    void looksForTheDirectoryWhereTheReaderDoes() throws IOException {
        var export = SlackExport.small();
        for (int file = 0; file < 40; file++) {
            export.json("talk/" + "x".repeat(400) + file, "[]");
        }
        var whole = ByteBuffer.wrap(Files.readAllBytes(export.zip(folder))).order(ByteOrder.LITTLE_ENDIAN);
        int end = whole.limit() - 22;
        int directory = whole.getInt(end + 16);
        var hostile = ByteBuffer.allocate(whole.limit() + 76).order(ByteOrder.LITTLE_ENDIAN);
        hostile.put(whole.array(), 0, end);
        hostile.putInt(0x06064b50)
                .putLong(44)
                .putShort((short) 45)
                .putShort((short) 45)
                .putInt(0)
                .putInt(0);
        hostile.putLong(42).putLong(42).putLong(end - directory).putLong(directory);
        hostile.putInt(0x07064b50).putInt(0).putLong(end).putInt(1);
        hostile.put(whole.array(), end, 16).putInt(end - 1).putShort((short) 0);
        refuses(write(hostile.array()), "import.too-many-files");
    }

    @Test
    void refusesAnArchiveThatUnpacksToTooMuch() throws IOException {
        var export = SlackExport.small();
        for (int day = 1; day < 4; day++) {
            export.file("talk/2024-01-0" + day + ".json", noise(15 << 20));
        }
        try (var archive = SlackArchive.open(export.zip(folder), LIMITS)) {
            assertThatThrownBy(() -> ArchiveCount.of(archive, LIMITS))
                    .isInstanceOfSatisfying(ArchiveRefused.class, refused -> assertThat(refused.code())
                            .isEqualTo("import.unpacked-too-large"));
        }
    }

    @Test
    void stopsReadingABombAndGoesOnWithTheRest() throws IOException {
        var bomb = ("[" + message("U1", "1.1", "x").replace('\'', '"') + " ".repeat(10 << 20) + ",1]")
                .getBytes(StandardCharsets.UTF_8);
        var files = count(
                SlackExport.small().file("talk/2024-01-01.json", bomb).day("2024-01-02", message("U1", "2.1", "y")));
        assertThat(files).containsEntry("talk/2024-01-01.json", "file.compression-ratio");
        assertThat(files).containsEntry("talk/2024-01-02.json", "");
    }

    @Test
    void stopsReadingAFileThatIsTooLarge() throws IOException {
        assertThat(count(SlackExport.small().file("talk/2024-01-01.json", noise(25 << 20))))
                .containsEntry("talk/2024-01-01.json", "file.too-large");
    }

    @Test
    void readsNoFileWhoseNameLeadsElsewhere() throws IOException {
        var export = SlackExport.small();
        var names = List.of(
                "../users.json",
                "/etc/passwd",
                "talk/../../x.json",
                "C:\\x.json",
                "talk//2024-01-01.json",
                "./talk/2024-01-01.json",
                "talk/\u0007.json");
        names.forEach(name -> export.json(name, "[]"));
        var files = count(export);
        assertThat(files.values().stream().filter("file.unsafe-name"::equals)).hasSize(names.size());
        assertThat(Files.exists(folder.resolve("../users.json"))).isFalse();
    }

    @Test
    void takesTheFirstOfTwoFilesWithTheSameName() throws IOException {
        var path = folder.resolve("twice.zip");
        try (var zip = new ZipArchiveOutputStream(path)) {
            put(zip, "channels.json", "[]");
            put(zip, "talk/2024-01-01.json", "[1,2]");
            put(zip, "talk/2024-01-01.json", "[3]");
        }
        try (var archive = SlackArchive.open(path, LIMITS)) {
            var count = ArchiveCount.of(archive, LIMITS);
            assertThat(count.totals()).containsEntry(EntryKind.MESSAGE, 2L).containsEntry(EntryKind.FILE, 3L);
            assertThat(count.files())
                    .anyMatch(file -> file.losses().equals(List.of(LossReason.FILE__DUPLICATE.plain())));
        }
    }

    @Test
    void refusesNamesInABrokenEncodingAndReadsTheOthers() throws IOException {
        var whole = Files.readAllBytes(
                SlackExport.small().json("t\u00e9lk/2024-01-01.json", "[]").zip(folder));
        var broken = new String(whole, StandardCharsets.ISO_8859_1).replace("t\u00c3\u00a9lk", "t\u00e9\u00e9lk");
        var files = count(write(broken.getBytes(StandardCharsets.ISO_8859_1)));
        assertThat(files).containsEntry("users.json", "").containsValue("file.broken-name");
    }

    @Test
    void tellsADamagedFileAndReadsTheOthers() throws IOException {
        var path = folder.resolve("damaged.zip");
        try (var zip = new ZipArchiveOutputStream(path)) {
            zip.setMethod(ZipArchiveOutputStream.STORED);
            put(zip, "channels.json", "[]");
            put(zip, "talk/2024-01-01.json", "[\"original\"]");
        }
        var damaged = new String(Files.readAllBytes(path), StandardCharsets.ISO_8859_1).replace("original", "0riginal");
        assertThat(count(write(damaged.getBytes(StandardCharsets.ISO_8859_1))))
                .containsEntry("talk/2024-01-01.json", "file.damaged")
                .containsEntry("channels.json", "");
    }

    @Test
    void listsFilesThatAreNotCarried() throws IOException {
        assertThat(count(SlackExport.small()
                        .json("integration_logs.json", "[{},{}]")
                        .json("talk/deep/2024-01-01.json", "[]")
                        .json("readme.txt", "hello")))
                .containsEntry("integration_logs.json", "file.not-carried")
                .containsEntry("talk/deep/2024-01-01.json", "file.not-carried")
                .containsEntry("readme.txt", "file.not-carried");
    }

    @Test
    void readsAnExportThatWasPackedWithItsFolder() throws IOException {
        var path = new SlackExport()
                .json("export/users.json", "[" + SlackExport.ANN + "]")
                .json("export/channels.json", "[]")
                .json("export/talk/2024-01-01.json", "[1]")
                .json("__MACOSX/export/channels.json", "[]")
                .zip(folder);
        try (var archive = SlackArchive.open(path, LIMITS)) {
            assertThat(archive.conversations()).containsOnlyKeys("talk");
            assertThat(ArchiveCount.of(archive, LIMITS).totals()).containsEntry(EntryKind.USER, 1L);
        }
    }

    private void refuses(Path archive, String code) {
        assertThatThrownBy(() -> SlackArchive.open(archive, LIMITS).close())
                .isInstanceOfSatisfying(ArchiveRefused.class, refused -> assertThat(refused.code())
                        .isEqualTo(code));
    }

    private Map<String, String> count(SlackExport export) throws IOException {
        return count(export.zip(folder));
    }

    private static Map<String, String> count(Path path) throws IOException {
        try (var archive = SlackArchive.open(path, LIMITS)) {
            return ArchiveCount.of(archive, LIMITS).files().stream()
                    .collect(Collectors.toMap(LedgerEntry::file, HostileArchiveTest::reasons));
        }
    }

    private static String reasons(LedgerEntry file) {
        return file.losses().stream().map(loss -> loss.reason().code()).collect(Collectors.joining(","));
    }

    private static void put(ZipArchiveOutputStream zip, String name, String content) throws IOException {
        zip.putArchiveEntry(new ZipArchiveEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeArchiveEntry();
    }

    private Path write(byte[] content) throws IOException {
        return Files.write(Files.createTempFile(folder, "hostile", ".zip"), content);
    }

    /** An array of numbers that hardly compresses. */
    private static byte[] noise(int bytes) {
        var random = new java.util.Random(7);
        var text = new StringBuilder(bytes + 32).append('[');
        while (text.length() < bytes) {
            text.append(random.nextLong()).append(',');
        }
        return text.append("1]").toString().getBytes(StandardCharsets.UTF_8);
    }
}
