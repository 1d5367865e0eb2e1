package com.quikapp.h2;

import java.io.File;
import java.io.IOException;
import java.nio.channels.FileChannel;
import org.h2.store.fs.FilePathWrapper;

/**
 * Files that wait for room instead of failing: {@code patient:} before any path of H2. H2 closes its database for good
 * after one failed write, and threads that were at work in it may then run in circles until the server is killed (seen
 * with 2.3.232 to 2.5.252), so it must not meet a full disk.
 */
public final class PatientPath extends FilePathWrapper {

    /** With less than this left, in bytes, a failure to write is one for want of room. */
    private static final long ROOM = 1L << 20;

    @Override
    public String getScheme() {
        return "patient";
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        var file = new File(getBase().unwrap().toString());
        return new PatientFile(getBase().open(mode), () -> file.getUsableSpace() >= ROOM);
    }
}
