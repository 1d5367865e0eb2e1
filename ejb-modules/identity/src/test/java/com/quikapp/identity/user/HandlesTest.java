package com.quikapp.identity.user;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HandlesTest {

    private static List<String> free(Set<String> taken, String... wanted) {
        var handles = new Handles(candidates -> {
            var both = new HashSet<>(candidates);
            both.retainAll(taken);
            return both;
        });
        return handles.free(List.of(wanted).stream().map(Handle::new).toList()).stream()
                .map(Handle::value)
                .toList();
    }

    @Test
    void givesTheWantedHandleWhenItIsFree() {
        assertThat(free(Set.of("bob"), "ada")).containsExactly("ada");
    }

    @Test
    void numbersTheHandleWhenItIsTaken() {
        assertThat(free(Set.of("ada", "ada-2"), "ada")).containsExactly("ada-3");
    }

    @Test
    void givesEqualWishesDifferentHandles() {
        assertThat(free(Set.of(), "ada", "ada", "bob", "ada")).containsExactly("ada", "ada-2", "bob", "ada-3");
    }

    @Test
    void endsTheNumbersWithSomethingUnique() {
        var given = free(Set.of(), Collections.nCopies(30, "ada").toArray(String[]::new));
        assertThat(given).doesNotHaveDuplicates().hasSize(30).contains("ada", "ada-9");
    }
}
