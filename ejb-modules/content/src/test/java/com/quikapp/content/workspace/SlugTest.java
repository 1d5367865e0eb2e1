package com.quikapp.content.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class SlugTest {

    @Test
    void keepsWhatCanStandInAnAddress() {
        assertThat(Slug.from("Acme & Söhne, Inc.")).isEqualTo("acme-sohne-inc");
        assertThat(Slug.from("日本")).isEqualTo("workspace");
        assertThat(Slug.from("x".repeat(80))).hasSize(56);
    }

    @Test
    void countsUpToAFreeOne() {
        assertThat(Slug.free("acme", Set.of())).isEqualTo("acme");
        assertThat(Slug.free("acme", Set.of("acme", "acme-2"))).isEqualTo("acme-3");
    }
}
