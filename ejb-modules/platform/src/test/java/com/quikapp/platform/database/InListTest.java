package com.quikapp.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import com.quikapp.platform.id.UserId;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InListTest {

    @Test
    void listsOfAboutTheSameLengthMakeTheSameStatement() {
        assertThat(InList.of(List.of(1L, 2L, 3L)).marks()).isEqualTo("?, ?, ?, ?");
        assertThat(InList.of(List.of(1L, 2L, 3L, 4L)).marks()).isEqualTo("?, ?, ?, ?");
        assertThat(InList.of(List.of(1L)).marks()).isEqualTo("?");
    }

    @Test
    void theLastValueFillsUp() {
        assertThat(InList.of(List.of("a", "b", "c")).values()).containsExactly("a", "b", "c", "c");
    }

    @Test
    void idsAreBoundAsTheirNumbers() {
        assertThat(InList.of(List.of(new UserId(7))).values()).containsExactly(7L);
    }

    @Test
    void partsHoldEverythingInOrder() {
        var many = IntStream.range(0, 2 * InList.MOST + 1).boxed().toList();

        assertThat(InList.parts(many)).hasSize(3).flatExtracting(part -> part).isEqualTo(many);
        assertThat(InList.parts(List.of())).isEmpty();
    }
}
