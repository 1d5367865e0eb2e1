package com.quikapp.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The log a Java machine writes of its garbage collections. */
final class GcLog {

    private static final Pattern BEFORE = Pattern.compile("(\\d+)M->\\d+M\\(");

    private final Path file;

    GcLog(Path file) {
        this.file = file;
    }

    /** The option that makes a Java machine write it. */
    String option() {
        return "-Xlog:gc:file=" + file;
    }

    /** The most heap that was in use at the beginning of a collection. */
    double peakMegabytes() throws IOException {
        return BEFORE.matcher(Files.readString(file))
                .results()
                .map(MatchResult::group)
                .mapToInt(text -> Integer.parseInt(text.substring(0, text.indexOf('M'))))
                .max()
                .orElse(0);
    }
}
