package com.quikapp.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;

/** Debian's ejabberd as its own process: rooms for anybody, without an archive, presence or encryption. */
public final class Ejabberd implements AutoCloseable {

    /** Where Debian puts the control program, which is not used: it would change users. */
    public static final Path PROGRAM = Path.of("/usr/sbin/ejabberdctl");

    private static final Duration START = Duration.ofSeconds(60);
    private static final String LIBRARIES = "/usr/lib/x86_64-linux-gnu";
    private static final String CONFIGURATION = """
            hosts: [localhost]
            loglevel: warning
            listen:
              - port: %d
                ip: "127.0.0.1"
                module: ejabberd_c2s
                max_fsm_queue: 100000
            auth_method: [anonymous]
            anonymous_protocol: sasl_anon
            allow_multiple_connections: true
            modules:
              mod_muc:
                access: all
                access_create: all
                history_size: 0
                max_users: 5000
                default_room_options:
                  presence_broadcast: []
                  max_users: 5000
            """;

    private final int port;
    private final Program program;

    private Ejabberd(int port, Program program) {
        this.port = port;
        this.program = program;
    }

    /** Starts a server with everything in the folder (3 s). */
    public static Ejabberd start(Path home) {
        int port = Ports.free();
        Path configuration = home.resolve("ejabberd.yml");
        try {
            Files.createDirectories(home);
            Files.writeString(configuration, CONFIGURATION.formatted(port));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Program program = Program.run(
                home,
                "ejabberd",
                List.of("erl", "+K", "true", "+P", "250000", "-noshell", "-noinput", "-s", "ejabberd"),
                Map.of(
                        "ERL_LIBS",
                        LIBRARIES,
                        "EJABBERD_CONFIG_PATH",
                        configuration.toString(),
                        "EJABBERD_LOG_PATH",
                        home.resolve("server.log").toString()));
        Awaitility.await("ejabberd listens")
                .atMost(START)
                .until(() -> program.requireAlive() && Ports.listens("127.0.0.1", port));
        return new Ejabberd(port, program);
    }

    /** The address for clients, without a scheme's meaning. */
    public URI address() {
        return URI.create("xmpp://127.0.0.1:" + port);
    }

    /** The operating system's number of its process. */
    public long pid() {
        return program.pid();
    }

    @Override
    public void close() {
        program.kill();
    }
}
