package com.quikapp.h2;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class PatientFileTest {

    private final FullDisk disk = new FullDisk();
    private final PatientFile file = new PatientFile(disk, () -> !disk.isFull());

    @Test
    void waitsForRoomAndThenWritesAll() throws Exception {
        disk.fill();
        var writing = CompletableFuture.runAsync(() -> write("a post"));
        disk.awaitAttempts(2);
        assertThat(writing).isNotDone();
        disk.free();
        writing.get(30, TimeUnit.SECONDS);
        assertThat(disk.content()).isEqualTo("a post");
    }

    @Test
    void goesOnWaitingWhenInterruptedAndHandsTheInterruptOn() throws Exception {
        disk.fill();
        var interrupted = new CompletableFuture<Boolean>();
        var writer = new Thread(() -> {
            write("a post");
            interrupted.complete(Thread.currentThread().isInterrupted());
        });
        writer.start();
        disk.awaitAttempts(1);
        writer.interrupt();
        disk.awaitAttempts(3);
        disk.free();
        assertThat(interrupted.get(30, TimeUnit.SECONDS)).isTrue();
        assertThat(disk.content()).isEqualTo("a post");
    }

    @Test
    void writesWhenRoomCameBetweenTheFailureAndTheLookAtTheDisk() throws Exception {
        disk.fill();
        var freed = new PatientFile(disk, () -> {
            disk.free();
            return true;
        });
        freed.write(ByteBuffer.wrap("a post".getBytes(UTF_8)), 0);
        assertThat(disk.content()).isEqualTo("a post");
    }

    @Test
    void failsAtOnceWhenThereIsRoom() {
        disk.breakDown();
        assertThatThrownBy(() -> file.write(ByteBuffer.wrap("a post".getBytes(UTF_8)), 0))
                .isInstanceOf(IOException.class);
    }

    private void write(String text) {
        try {
            file.write(ByteBuffer.wrap(text.getBytes(UTF_8)), 0);
        } catch (IOException failed) {
            throw new AssertionError(failed);
        }
    }
}
