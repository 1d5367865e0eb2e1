package com.quikapp.identity.auth;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SigningKeysTest {

    @TempDir
    private Path folder;

    @Test
    void serversThatStartAtOnceSignWithTheSameKey() throws Exception {
        var servers = Executors.newFixedThreadPool(4);
        try {
            Callable<String> start = () -> new SigningKeys(folder, Duration.ofMinutes(15), Clock.systemUTC())
                    .signing()
                    .getKeyID();
            var ids = servers.invokeAll(Collections.nCopies(4, start));
            var first = ids.get(0).get();
            for (Future<String> id : ids) {
                assertThat(id.get()).isEqualTo(first);
            }
            assertThat(new SigningKeys(folder, Duration.ofMinutes(15), Clock.systemUTC())
                            .trusted()
                            .getKeyByKeyId(first))
                    .isNotNull();
        } finally {
            servers.shutdown();
        }
    }
}
