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

/** The server product with nothing but one endpoint on it: what QuikApp is measured against. */
public final class BareLiberty implements AutoCloseable {

    private static final Duration START = Duration.ofMinutes(2);

    private static final String CONFIGURATION = """
            <server>
              <featureManager><feature>%s</feature></featureManager>
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

    /** Starts a server in the folder that serves the WebSocket endpoint, with these options of the Java machine. */
    public static BareLiberty start(Path home, Class<?> endpoint, String jvm) {
        return start(home, "websocket-2.2", jvm, endpoint);
    }

    /** Starts a server in the folder that serves these classes of an application by REST, with these options. */
    public static BareLiberty startRest(Path home, String jvm, Class<?>... application) {
        return start(home, "restfulWS-4.0", jvm, application);
    }

    private static BareLiberty start(Path home, String feature, String jvm, Class<?>... deployed) {
        int port = Ports.free();
        Path server = home.resolve("usr/servers/peer");
        try {
            for (Class<?> each : deployed) {
                deploy(each, server.resolve("apps/peer.war/WEB-INF/classes"));
            }
            Files.writeString(server.resolve("server.xml"), CONFIGURATION.formatted(feature, port));
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

    private static void deploy(Class<?> type, Path classes) throws IOException {
        String file = type.getName().replace('.', '/') + ".class";
        Path target = classes.resolve(file);
        Files.createDirectories(target.getParent());
        try (InputStream code = type.getClassLoader().getResourceAsStream(file)) {
            Files.write(target, java.util.Objects.requireNonNull(code, file).readAllBytes());
        }
    }
}
