package com.quikapp.server;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A made-up Slack export: one channel, one user, a number of days, a number of messages on each. */
record SampleExport(int days, int messagesPerDay) {

    private static final LocalDate START = LocalDate.of(2020, 1, 1);

    /** How many messages there are. */
    int size() {
        return days * messagesPerDay;
    }

    /** The texts in their order. */
    List<String> texts() {
        return IntStream.range(0, size()).mapToObj(SampleExport::text).toList();
    }

    byte[] zip() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            add(zip, "users.json", "[{\"id\":\"U1\",\"name\":\"edsger\",\"profile\":{}}]");
            add(zip, "channels.json", "[{\"id\":\"C1\",\"name\":\"algorithms\",\"members\":[\"U1\"]}]");
            for (int day = 0; day < days; day++) {
                add(zip, "algorithms/" + START.plusDays(day) + ".json", day(day));
            }
        }
        return bytes.toByteArray();
    }

    private String day(int day) {
        long midnight = START.plusDays(day).toEpochSecond(LocalTime.MIDNIGHT, ZoneOffset.UTC);
        return IntStream.range(0, messagesPerDay)
                .mapToObj(at -> "{\"type\":\"message\",\"user\":\"U1\",\"ts\":\"%d.000100\",\"text\":\"%s\"}"
                        .formatted(midnight + at, text(day * messagesPerDay + at)))
                .collect(Collectors.joining(",\n", "[", "]"));
    }

    private static String text(int number) {
        return "imported message " + number;
    }

    private static void add(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
