package com.quikapp.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.sql.SQLTransactionRollbackException;
import org.junit.jupiter.api.Test;

class UnexpectedMapperTest {

    @Test
    void asksToTryAgainWhenTheDatabaseIsFull() {
        assertThat(UnexpectedMapper.passes(new IllegalStateException(new SQLException("full", "53100"))))
                .isTrue();
    }

    @Test
    void asksToTryAgainWhenALockWasLost() {
        assertThat(UnexpectedMapper.passes(new IllegalStateException(new SQLTransactionRollbackException())))
                .isTrue();
        assertThat(UnexpectedMapper.passes(new IllegalStateException(new SQLTimeoutException())))
                .isTrue();
    }

    @Test
    void doesNotAskForItWhenTheFaultIsOurs() {
        assertThat(UnexpectedMapper.passes(new IllegalStateException(new SQLException("no such column", "42703"))))
                .isFalse();
        assertThat(UnexpectedMapper.passes(new NullPointerException())).isFalse();
    }
}
