package com.quikapp.h2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The embedded database as {@code liberty-config} opens it. */
class H2FileTest {

    private static final Path CONFIG = Path.of("../../liberty-config/database/h2.xml");
    private static final Pattern URL = Pattern.compile("URL=\"([^\"]*)\"");

    @TempDir
    Path data;

    private Connection open() throws IOException, SQLException {
        var url = URL.matcher(Files.readString(CONFIG));
        assertThat(url.find()).isTrue();
        var owner = new Properties();
        owner.setProperty("user", "quikapp");
        owner.setProperty("password", "");
        return new PatientDriver().connect(url.group(1).replace("${quikapp.data}", data.toString()), owner);
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Test
    void anInterruptedThreadLeavesTheDatabaseOpenAndLocked() throws Exception {
        try (var other = open();
                var interrupted = open()) {
            execute(other, "CREATE TABLE post (id INT PRIMARY KEY)");
            Thread.currentThread().interrupt();
            execute(interrupted, "INSERT INTO post VALUES (1)");
            assertThat(Thread.interrupted()).isFalse();
            execute(other, "INSERT INTO post VALUES (2)");
            try (var file = FileChannel.open(data.resolve("database/quikapp.mv.db"), StandardOpenOption.WRITE)) {
                assertThatThrownBy(file::tryLock).isInstanceOf(OverlappingFileLockException.class);
            }
        }
        try (var again = open();
                var count = again.createStatement().executeQuery("SELECT COUNT(*) FROM post")) {
            assertThat(count.next()).isTrue();
            assertThat(count.getInt(1)).isEqualTo(2);
        }
    }
}
