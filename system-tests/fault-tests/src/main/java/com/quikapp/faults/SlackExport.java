package com.quikapp.faults;

import com.quikapp.harness.Json;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** An export of a made-up Slack workspace: one person, one channel, so many messages on each of so many days. */
final class SlackExport {

    private static final LocalDate FIRST_DAY = LocalDate.of(2024, 1, 1);

    private SlackExport() {}

    static byte[] archive(int days, int messagesPerDay) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            Object user = Json.object(
                    "id",
                    "U1",
                    "name",
                    "dora",
                    "profile",
                    Json.object("real_name", "Dora", "email", "dora@example.org"));
            Object channel = Json.object(
                    "id", "C1", "name", "archive", "created", 1_704_000_000, "creator", "U1", "members", List.of("U1"));
            add(zip, "users.json", List.of(user));
            add(zip, "channels.json", List.of(channel));
            for (int day = 0; day < days; day++) {
                LocalDate date = FIRST_DAY.plusDays(day);
                add(zip, "archive/" + date + ".json", messages(date, messagesPerDay));
            }
        }
        return bytes.toByteArray();
    }

    private static List<Object> messages(LocalDate date, int count) {
        long start = date.atStartOfDay(ZoneOffset.UTC).toEpochSecond();
        List<Object> messages = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            messages.add(Json.object(
                    "type", "message", "user", "U1", "text", date + " " + i, "ts", (start + i) + ".000100"));
        }
        return messages;
    }

    private static void add(ZipOutputStream zip, String name, List<Object> content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.toString().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
