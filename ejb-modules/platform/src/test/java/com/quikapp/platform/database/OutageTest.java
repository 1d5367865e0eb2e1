package com.quikapp.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.sql.SQLTransientConnectionException;
import org.h2.api.ErrorCode;
import org.h2.message.DbException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OutageTest {

    @ParameterizedTest
    @ValueSource(strings = {"08006", "53100", "53200", "53300", "57P01", "57P02", "57P03", "58030", "25006"})
    void seesADatabaseThatIsAwayFullStoppingOrReadOnly(String state) {
        assertThat(Outage.in(new IllegalStateException(new SQLException("it failed", state))))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"HY000,1021", "HY000,1114", "HY000,3", "HY000,1290"})
    void seesWhatMariaDbTellsByNumberOnly(String state, int number) {
        assertThat(Outage.in(new SQLException("it failed", state, number))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {ErrorCode.IO_EXCEPTION_2, ErrorCode.DATABASE_IS_CLOSED, ErrorCode.CONNECTION_BROKEN_1})
    void seesThatTheEmbeddedDatabaseCannotReachItsFile(int code) {
        assertThat(Outage.in(DbException.get(code, new IOException("No space left on device"), "a", "b")
                        .getSQLException()))
                .isTrue();
    }

    @Test
    void seesAPoolThatHasNoConnection() {
        assertThat(Outage.in(new SQLTransientConnectionException())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"23505", "22001", "40001", "57014", "42601", "54000"})
    void doesNotBlameTheDatabaseForWhatItWasAsked(String state) {
        assertThat(Outage.in(new SQLException("it failed", state))).isFalse();
    }

    @Test
    void isNoneWithoutADatabase() {
        assertThat(Outage.in(new IllegalStateException(new SQLIntegrityConstraintViolationException())))
                .isFalse();
        assertThat(Outage.in(new IllegalStateException(new SQLException()))).isFalse();
        assertThat(Outage.in(new IOException())).isFalse();
    }
}
