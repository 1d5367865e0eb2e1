package com.quikapp.h2;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.util.function.BooleanSupplier;
import org.h2.store.fs.FileBase;

/**
 * A file whose writes wait while its disk is full, however long. One that fails although there is room is tried once more:
 * the room may have come since. An interrupt does not end the waiting; the thread finds it afterwards.
 */
final class PatientFile extends FileBase {

    private static final System.Logger LOG = System.getLogger(PatientFile.class.getName());
    private static final long PAUSE_MILLIS = 200;

    /** Something that is written. */
    private interface Write {
        int run() throws IOException;
    }

    private final FileChannel file;
    private final BooleanSupplier room;

    /** @param room whether the disk has room now */
    PatientFile(FileChannel file, BooleanSupplier room) {
        this.file = file;
        this.room = room;
    }

    @Override
    public int write(ByteBuffer source) throws IOException {
        return patiently(() -> file.write(source));
    }

    @Override
    public int write(ByteBuffer source, long position) throws IOException {
        return patiently(() -> file.write(source, position));
    }

    /** Some file systems find out only now that there is no room. */
    @Override
    public void force(boolean metadata) throws IOException {
        patiently(() -> {
            file.force(metadata);
            return 0;
        });
    }

    private int patiently(Write write) throws IOException {
        boolean hadRoom = false;
        boolean waited = false;
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return write.run();
                } catch (IOException failed) {
                    boolean hasRoom = room.getAsBoolean();
                    if (hasRoom && hadRoom) {
                        throw failed;
                    }
                    hadRoom = hasRoom;
                    if (!hasRoom) {
                        tell(failed, waited);
                        waited = true;
                        interrupted |= sleep();
                    }
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static void tell(IOException failed, boolean told) {
        if (!told) {
            LOG.log(Level.ERROR, "The disk of the database is full; a write waits for room", failed);
        }
    }

    /** Whether it was interrupted. */
    private static boolean sleep() {
        try {
            Thread.sleep(PAUSE_MILLIS);
            return false;
        } catch (InterruptedException early) {
            return true;
        }
    }

    @Override
    public int read(ByteBuffer target) throws IOException {
        return file.read(target);
    }

    @Override
    public int read(ByteBuffer target, long position) throws IOException {
        return file.read(target, position);
    }

    @Override
    public long position() throws IOException {
        return file.position();
    }

    @Override
    public FileChannel position(long position) throws IOException {
        file.position(position);
        return this;
    }

    @Override
    public long size() throws IOException {
        return file.size();
    }

    @Override
    public FileChannel truncate(long size) throws IOException {
        file.truncate(size);
        return this;
    }

    @Override
    public FileLock tryLock(long position, long size, boolean shared) throws IOException {
        return file.tryLock(position, size, shared);
    }

    @Override
    protected void implCloseChannel() throws IOException {
        file.close();
    }
}
