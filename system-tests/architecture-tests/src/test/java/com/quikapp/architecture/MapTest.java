package com.quikapp.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class MapTest {

    private static final Path PAGE = Repository.ROOT.resolve("docs/map.md");

    @Test
    void mapShowsWhatTheCodeIs() throws IOException {
        String derived = ServiceMap.page();
        if (System.getProperty("update") != null) {
            Files.createDirectories(PAGE.getParent());
            Files.writeString(PAGE, derived);
        }
        assertThat(PAGE).as("write it with: mvn verify -Dupdate").content().isEqualTo(derived);
    }
}
