package com.quikapp.identity.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.quikapp.platform.caller.Caller;
import com.quikapp.platform.testing.EveryDatabase;
import com.quikapp.platform.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

class SetupServiceTest {

    private final TestDatabase db;
    private final Path home;
    private final AuthHouse house;

    SetupServiceTest(TestDatabase db, @TempDir Path home) {
        this.db = db;
        this.home = home;
        this.house = new AuthHouse(db, home, false);
    }

    @BeforeEach
    void startANewServer() throws SQLException {
        try (var connection = db.dataSource().getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate("DELETE FROM setup");
        }
        house.setupCode.announce();
    }

    private String code() throws IOException {
        return Files.readString(home.resolve("setup-code")).strip();
    }

    private SessionTokens setUp(String code) {
        var setUp = new SetUp(code, house.newAddress(), AuthHouse.PASSWORD, "Root", AuthHouse.CLIENT);
        return house.setup.complete(house.stranger(), setUp);
    }

    @EveryDatabase
    void makesTheFirstSystemAdminOnce() throws IOException {
        assertThat(house.setup.isRequired()).isTrue();
        var code = code();
        var admin = setUp(code);
        assertThat(house.tokens.verify(admin.accessToken()).roles())
                .containsExactlyInAnyOrder(Caller.USER, Caller.SYSTEM_ADMIN);
        assertThat(house.setup.isRequired()).isFalse();
        assertThat(home.resolve("setup-code")).doesNotExist();
        assertThatThrownBy(() -> setUp(code)).isInstanceOf(SetupDone.class);
        assertThat(house.events.only(SetupCompleted.class).userId())
                .isEqualTo(admin.user().id());
    }

    @EveryDatabase
    void takesTheCodeInAnyCaseAndWithoutHyphens() throws IOException {
        assertThat(setUp(" " + code().replace("-", "").toUpperCase(Locale.ROOT))
                        .user()
                        .isActive())
                .isTrue();
    }

    @EveryDatabase
    void keepsTheCodeFromOthersOnTheMachine() throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve("setup-code"))))
                .isEqualTo("rw-------");
    }

    @EveryDatabase
    void locksFor15MinutesAfterFiveWrongCodes() throws IOException {
        for (int at = 0; at < 5; at++) {
            assertThatThrownBy(() -> setUp("0000-0000-0000-0000-0000")).isInstanceOf(SetupCodeWrong.class);
        }
        var code = code();
        assertThatThrownBy(() -> setUp(code)).isInstanceOf(SetupLocked.class);
        house.clock.advance(Duration.ofMinutes(15));
        assertThat(setUp(code).user().isActive()).isTrue();
        assertThat(house.audit.latest("auth.setup-refused")).hasSizeGreaterThanOrEqualTo(6);
    }

    @EveryDatabase
    void keepsTheCodeOverARestart() throws IOException {
        var code = code();
        house.setupCode.announce();
        assertThat(code()).isEqualTo(code);
        assertThat(setUp(code).user().isActive()).isTrue();
    }

    @EveryDatabase
    void makesANewCodeWhenTheFileIsLost() throws IOException {
        var lost = code();
        Files.delete(home.resolve("setup-code"));
        house.setupCode.announce();
        assertThat(code()).isNotEqualTo(lost);
        assertThatThrownBy(() -> setUp(lost)).isInstanceOf(SetupCodeWrong.class);
        assertThat(setUp(code()).user().isActive()).isTrue();
    }

    @EveryDatabase
    void removesALeftOverFileAfterTheSetUp() throws IOException {
        setUp(code());
        Files.writeString(home.resolve("setup-code"), "left over");
        house.setupCode.announce();
        assertThat(home.resolve("setup-code")).doesNotExist();
    }
}
