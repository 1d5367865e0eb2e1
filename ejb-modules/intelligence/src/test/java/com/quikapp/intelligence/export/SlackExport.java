package com.quikapp.intelligence.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A made-up Slack export, file by file. JSON may be written with single quotes. */
final class SlackExport {

    static final String ANN = "{'id':'U1','name':'ann','profile':{'display_name':'Ann'}}";
    static final String BOB = "{'id':'U2','name':'bob','real_name':'Bob B.','profile':{}}";
    static final String TALK = "{'id':'C1','name':'talk','creator':'U1','created':1700000000,'members':['U1','U2'],"
            + "'topic':{'value':'Tea &amp; talk'},'purpose':{'value':'For all'}}";

    private final Map<String, byte[]> files = new LinkedHashMap<>();

    /** Two users and a channel; days are to be added. */
    static SlackExport small() {
        return new SlackExport()
                .json("users.json", "[" + ANN + "," + BOB + "]")
                .json("channels.json", "[" + TALK + "]");
    }

    SlackExport json(String name, String json) {
        return file(name, json.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
    }

    /** A day of the channel talk. */
    SlackExport day(String date, String... messages) {
        return json("talk/" + date + ".json", "[" + String.join(",\n", messages) + "]");
    }

    SlackExport file(String name, byte[] content) {
        files.put(name, content);
        return this;
    }

    /** A message with more fields at will, e.g. {@code ,'thread_ts':'1.000100'}. */
    static String message(String user, String ts, String text, String... more) {
        return "{'type':'message','user':'" + user + "','ts':'" + ts + "','text':'" + text + "'" + String.join("", more)
                + "}";
    }

    static String replyTo(String root) {
        return ",'thread_ts':'" + root + "'";
    }

    Path zip(Path folder) throws IOException {
        var path = Files.createTempFile(folder, "export", ".zip");
        try (var out = Files.newOutputStream(path)) {
            write(out);
        }
        return path;
    }

    void write(OutputStream out) throws IOException {
        var zip = new ZipOutputStream(out);
        for (var file : files.entrySet()) {
            zip.putNextEntry(new ZipEntry(file.getKey()));
            zip.write(file.getValue());
            zip.closeEntry();
        }
        zip.finish();
    }
}
