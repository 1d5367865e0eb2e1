package com.quikapp.intelligence.export;

import com.quikapp.platform.problem.InvalidInput;

/** The upload is no archive that could be imported; the codes are {@code import.*}. Nothing of it was stored. */
public final class ArchiveRefused extends InvalidInput {

    private static final long serialVersionUID = 1L;

    ArchiveRefused(String code, String detail) {
        super(code, "archive", detail);
    }

    static ArchiveRefused notZip() {
        return new ArchiveRefused("import.not-zip", "This is not a ZIP archive, or its end is missing.");
    }

    static ArchiveRefused directoryTooLarge() {
        return new ArchiveRefused("import.too-many-files", "The archive lists more files than an import may have.");
    }

    static ArchiveRefused unpackedTooLarge() {
        return new ArchiveRefused("import.unpacked-too-large", "The archive unpacks to more than an import may have.");
    }

    static ArchiveRefused notSlack() {
        return new ArchiveRefused(
                "import.not-slack", "The archive has neither channels.json nor groups.json: it is no Slack export.");
    }
}
