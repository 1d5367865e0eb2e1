package com.quikapp.harness;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;

/** The server product with nothing but one WebSocket endpoint on it: what QuikApp is measured against. */
public final class BareLiberty implements AutoCloseable {

    private static final Duration START = Duration.ofMinutes(2);

    private static final String CONFIGURATION = """
            <server>
              <featureManager><feature>websocket-2.2</feature></featureManager>
              <httpEndpoint id="defaultHttpEndpoint" host="127.0.0.1" httpPort="%d" httpsPort="-1"/>
              <webApplication location="peer.war" contextRoot="/"/>
            </server>
            """;

    private final int port;
    private final Program program;

    private BareLiberty(int port, Program program) {
        this.port = port;
        this.program = program;
    }

    /** Starts a server in the folder that serves the endpoint class, with these options of the Java machine. */
    public static BareLiberty start(Path home, Class<?> endpoint, String jvm) {
        int port = Ports.free();
        Path server = home.resolve("usr/servers/peer");
        try {
            deploy(endpoint, server.resolve("apps/peer.war/WEB-INF/classes"));
            Files.writeString(server.resolve("server.xml"), CONFIGURATION.formatted(port));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Program program = Program.run(
                home,
                "peer",
                List.of(Installation.LIBERTY.resolve("bin/server").toString(), "run", "peer"),
                Map.of(
                        "WLP_USER_DIR", home.resolve("usr").toString(),
                        "JAVA_HOME", System.getProperty("java.home"),
                        "JVM_ARGS", jvm));
        Awaitility.await("the bare server is ready")
                .atMost(START)
                .until(() -> program.requireAlive() && program.output().contains("CWWKF0011I"));
        return new BareLiberty(port, program);
    }

    /** The address clients use. */
    public URI address() {
        return URI.create("http://127.0.0.1:" + port);
    }

    /** The operating system's number of the server's Java process. */
    public long pid() {
        return program.newestProcess();
    }

    @Override
    public void close() {
        program.kill();
    }

    private static void deploy(Class<?> endpoint, Path classes) throws IOException {
        String file = endpoint.getName().replace('.', '/') + ".class";
        Path target = classes.resolve(file);
        Files.createDirectories(target.getParent());
        try (InputStream code = endpoint.getClassLoader().getResourceAsStream(file)) {
            Files.write(target, java.util.Objects.requireNonNull(code, file).readAllBytes());
        }
    }
}
