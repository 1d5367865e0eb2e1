package com.quikapp.h2;

import java.io.File;
import java.io.IOException;
import java.nio.channels.FileChannel;
import org.h2.store.fs.FilePathWrapper;

/**
 * Files that wait for room instead of failing: {@code patient:} before any path of H2. H2 closes its database for good
 * after one failed write, and threads that were at work in it may then run in circles until the server is killed (seen
 * with 2.3.232 to 2.5.252), so it must not meet a full disk.
 *
 * <p>What is written to a database is on the disk when the write returns. H2 itself leaves that to the operating system,
 * so the commits of the last seconds would be lost with the power.
 */
public final class PatientPath extends FilePathWrapper {

    /** With less than this left, in bytes, a failure to write is one for want of room. */
    private static final long ROOM = 1L << 20;

    private static final String DATABASE = ".mv.db";
    private static final String WRITING = "rw";
    private static final String WRITING_THROUGH = "rwd";

    @Override
    public String getScheme() {
        return "patient";
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        boolean through = mode.equals(WRITING) && name.endsWith(DATABASE);
        var file = new File(getBase().unwrap().toString());
        return new PatientFile(getBase().open(through ? WRITING_THROUGH : mode), () -> file.getUsableSpace() >= ROOM);
    }
}
