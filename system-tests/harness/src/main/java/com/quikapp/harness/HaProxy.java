package com.quikapp.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.StandardProtocolFamily;
import java.net.URI;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;

/**
 * Debian's HAProxy in front of the servers of a cluster. The first server has the roles search and analytics, so their
 * paths lead to it; all else goes to the server with the fewest connections among those that are ready.
 */
public final class HaProxy implements AutoCloseable {

    /** Where Debian puts the program. */
    public static final Path PROGRAM = Path.of("/usr/sbin/haproxy");

    private static final Duration START = Duration.ofSeconds(20);

    private final Path admin;
    private final int port;
    private final Program program;

    private HaProxy(Path home, Path admin, int port) {
        this.admin = admin;
        this.port = port;
        this.program = Program.run(
                home,
                "haproxy",
                List.of(
                        PROGRAM.toString(),
                        "-db",
                        "-f",
                        home.resolve("haproxy.cfg").toString()),
                Map.of());
        Awaitility.await("HAProxy listens")
                .atMost(START)
                .until(() -> program.requireAlive() && Ports.listens("127.0.0.1", port));
    }

    /** Starts it on a port of loopback, before servers with these addresses. */
    static HaProxy start(Path home, int port, List<URI> servers) {
        try {
            Files.createDirectories(home);
            // The path of a socket has 97 bytes at most here.
            Path admin = Files.createTempDirectory("haproxy-").resolve("admin");
            Files.writeString(home.resolve("haproxy.cfg"), configuration(admin, port, servers));
            return new HaProxy(home, admin, port);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The address clients use. */
    public URI address() {
        return URI.create("http://127.0.0.1:" + port);
    }

    /** How many servers take requests now. */
    public long ready() {
        return command("show stat")
                .lines()
                .filter(line -> line.startsWith("servers,server-") && line.contains(",UP,"))
                .count();
    }

    /** Gives a command to its administration socket. */
    String command(String text) {
        UnixDomainSocketAddress address = UnixDomainSocketAddress.of(admin);
        try (SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
            channel.connect(address);
            channel.write(ByteBuffer.wrap((text + "\n").getBytes(StandardCharsets.UTF_8)));
            StringBuilder answer = new StringBuilder();
            ByteBuffer buffer = ByteBuffer.allocate(64 * 1024);
            while (channel.read(buffer) >= 0) {
                answer.append(StandardCharsets.UTF_8.decode(buffer.flip()));
                buffer.clear();
            }
            return answer.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        program.kill();
    }

    private static String configuration(Path admin, int port, List<URI> servers) {
        return """
                global
                  maxconn 8000
                  stats socket %1$s mode 600 level admin

                defaults
                  mode http
                  maxconn 8000
                  option forwardfor
                  option redispatch
                  retries 3
                  retry-on conn-failure
                  timeout connect 2s
                  timeout client 60s
                  timeout server 60s
                  timeout tunnel 1h
                  timeout check 2s
                  timeout http-keep-alive 30s
                  default-server check inter 1s fall 2 rise 2

                frontend clients
                  bind 127.0.0.1:%2$d
                  acl search path_reg ^/api/content/v1/workspaces/[^/]+/search$
                  acl analytics path_reg ^/api/intelligence/v1/(workspaces/[^/]+/)?analytics/
                  use_backend search-analytics if search or analytics
                  default_backend servers

                backend servers
                  balance leastconn
                  option httpchk GET /health/ready
                %3$s

                backend search-analytics
                  option httpchk GET /health/ready
                  server server-1 %4$s
                """.formatted(admin, port, lines(servers), servers.get(0).getAuthority());
    }

    private static String lines(List<URI> servers) {
        return java.util.stream.IntStream.range(0, servers.size())
                .mapToObj(at ->
                        "  server server-" + (at + 1) + " " + servers.get(at).getAuthority())
                .collect(Collectors.joining("\n"));
    }
}
