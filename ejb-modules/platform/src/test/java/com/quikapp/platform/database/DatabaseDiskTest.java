package com.quikapp.platform.database;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.quikapp.platform.QuikappHome;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseDiskTest {

    private static final int MORE_THAN_ANY_DISK = Integer.MAX_VALUE;

    @TempDir
    Path folder;

    private DatabaseDisk disk(String database, int reserveMegabytes) {
        return new DatabaseDisk(new QuikappHome(folder), database, reserveMegabytes);
    }

    @Test
    void refusesWhileLessThanTheReserveIsLeft() {
        assertThatThrownBy(disk("h2", MORE_THAN_ANY_DISK)::requireRoom).isInstanceOf(DiskFull.class);
    }

    @Test
    void takesWhatHasRoom() {
        assertThatCode(disk("h2", 0)::requireRoom).doesNotThrowAnyException();
    }

    @Test
    void leavesADatabaseWithAServerOfItsOwnToItself() {
        assertThatCode(disk("postgresql", MORE_THAN_ANY_DISK)::requireRoom).doesNotThrowAnyException();
    }
}
