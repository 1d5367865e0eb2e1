package com.quikapp.platform.database;

import com.quikapp.platform.QuikappHome;
import com.quikapp.platform.Service;
import com.quikapp.platform.metrics.Figures;
import com.quikapp.platform.metrics.Measured;
import jakarta.inject.Inject;
import java.io.File;
import java.lang.System.Logger.Level;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The disk of the embedded database. While less than a reserve ({@code quikapp.database.reserve-megabytes}) is left on it,
 * people are told so instead of being kept waiting for room, until there is a quarter more than the reserve; the reserve is
 * for what the server itself has to write. Reading goes on. A database with a server of its own refuses by itself, and is
 * not looked at here.
 */
@Service
public class DatabaseDisk implements Measured {

    private static final System.Logger LOG = System.getLogger(DatabaseDisk.class.getName());
    private static final String EMBEDDED = "h2";
    private static final long MEGABYTE = 1L << 20;

    private final boolean embedded;
    private final File folder;
    private final long reserve;
    private volatile boolean full;

    @Inject
    public DatabaseDisk(
            QuikappHome home,
            @ConfigProperty(name = "quikapp.database", defaultValue = EMBEDDED) String database,
            @ConfigProperty(name = "quikapp.database.reserve-megabytes", defaultValue = "64") int reserveMegabytes) {
        this.embedded = database.equals(EMBEDDED);
        this.folder = (embedded ? home.folder("database") : home.resolve("database")).toFile();
        this.reserve = reserveMegabytes * MEGABYTE;
    }

    /**
     * To be asked before anything is stored for somebody; costs a call of the operating system.
     *
     * @throws DiskFull when there is no room
     */
    public void requireRoom() {
        if (!embedded) {
            return;
        }
        boolean now = folder.getUsableSpace() < (full ? reserve + reserve / 4 : reserve);
        if (now != full) {
            tell(now);
        }
        if (now) {
            throw new DiskFull();
        }
    }

    private void tell(boolean now) {
        full = now;
        if (now) {
            LOG.log(
                    Level.ERROR,
                    "The database''s disk has less than {0} MB left; nothing is stored",
                    reserve / MEGABYTE);
        } else {
            LOG.log(Level.INFO, "The database has room again");
        }
    }

    @Override
    public void offer(Figures figures) {
        if (embedded) {
            figures.gauge("quikapp.database.usable", "Bytes left on the disk of the database", folder::getUsableSpace);
        }
    }
}
