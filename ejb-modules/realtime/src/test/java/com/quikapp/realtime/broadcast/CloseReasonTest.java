package com.quikapp.realtime.broadcast;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CloseReasonTest {

    @ParameterizedTest
    @EnumSource
    void fitsIntoAControlFrame(CloseReason reason) {
        assertThat(reason.phrase().getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(123);
    }

    @Test
    void tellsEachClientAnotherTimeToComeBack() {
        var told = new HashSet<String>();
        for (int i = 0; i < 100; i++) {
            told.add(CloseReason.OVERLOADED.phrase());
        }
        assertThat(told).hasSizeGreaterThan(20).allMatch(text -> text.matches(".*; retry-after=\\d+\\.\\d"));
    }

    @Test
    void tellsNoTimeWhereComingBackDoesNotHelp() {
        assertThat(CloseReason.UNAUTHENTICATED.phrase()).doesNotContain("retry-after");
    }
}
