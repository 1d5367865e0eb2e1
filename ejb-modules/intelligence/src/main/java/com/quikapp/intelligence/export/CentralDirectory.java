package com.quikapp.intelligence.export;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;

/**
 * Looks at the end of a ZIP file before anything is read into memory (APPNOTE.TXT 4.3.14 to 4.3.16): is it one, and how
 * long may its table of contents be. What the file says of itself may be a lie, so the length is taken from positions.
 */
final class CentralDirectory {

    private static final int END_SIGNATURE = 0x06054b50;
    private static final int END64_SIGNATURE = 0x06064b50;
    private static final int LOCATOR_SIGNATURE = 0x07064b50;
    private static final int END_BYTES = 22;
    private static final int LOCATOR_BYTES = 20;
    private static final int END64_BYTES = 56;
    private static final int MAX_COMMENT = 0xFFFF;

    private CentralDirectory() {}

    /** @throws ArchiveRefused when it is no ZIP file, or its table of contents is longer than allowed */
    static void check(Path path, long maxBytes) throws IOException {
        try (var file = new RandomAccessFile(path.toFile(), "r")) {
            long end = findEnd(file);
            long offset = offset(file, end);
            if (offset < 0 || offset > end) {
                throw ArchiveRefused.notZip();
            }
            if (end - offset > maxBytes) {
                throw ArchiveRefused.directoryTooLarge();
            }
        }
    }

    private static long findEnd(RandomAccessFile file) throws IOException {
        int length = (int) Math.min(file.length(), END_BYTES + MAX_COMMENT);
        long start = file.length() - length;
        var tail = read(file, start, length);
        for (int at = length - END_BYTES; at >= 0; at--) {
            if (tail.getInt(at) == END_SIGNATURE) {
                return start + at;
            }
        }
        throw ArchiveRefused.notZip();
    }

    private static long offset(RandomAccessFile file, long end) throws IOException {
        long locatorAt = end - LOCATOR_BYTES;
        return locatorAt >= 0 && read(file, locatorAt, LOCATOR_BYTES).getInt(0) == LOCATOR_SIGNATURE
                ? offset64(file, locatorAt)
                : Integer.toUnsignedLong(read(file, end, END_BYTES).getInt(16));
    }

    /** Who reads the archive goes by the locator as soon as there is one, whatever the end itself says. */
    private static long offset64(RandomAccessFile file, long locatorAt) throws IOException {
        long end64 = read(file, locatorAt, LOCATOR_BYTES).getLong(8);
        if (end64 < 0 || end64 > locatorAt - END64_BYTES) {
            throw ArchiveRefused.notZip();
        }
        var record = read(file, end64, END64_BYTES);
        if (record.getInt(0) != END64_SIGNATURE) {
            throw ArchiveRefused.notZip();
        }
        return record.getLong(48);
    }

    private static ByteBuffer read(RandomAccessFile file, long at, int length) throws IOException {
        var bytes = new byte[length];
        file.seek(at);
        file.readFully(bytes);
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
