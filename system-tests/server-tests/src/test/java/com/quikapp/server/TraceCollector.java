package com.quikapp.server;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Takes steps of traces in OpenTelemetry's protocol, as Protocol Buffers over HTTP, and looks for names in them. */
final class TraceCollector {

    private final HttpServer server;
    private final List<String> requests = new CopyOnWriteArrayList<>();

    private TraceCollector(HttpServer server) {
        this.server = server;
    }

    static TraceCollector start() {
        try {
            var collector = new TraceCollector(
                    HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
            collector.server.createContext("/v1/traces", exchange -> {
                collector.requests.add(text(exchange.getRequestBody().readAllBytes()));
                exchange.sendResponseHeaders(200, -1);
                exchange.close();
            });
            collector.server.start();
            return collector;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/v1/traces";
    }

    /** Whether a step with this name came that is in the trace: its id comes first, its name within the next bytes. */
    boolean hasStep(String traceId, String name) {
        String id = text(HexFormat.of().parseHex(traceId));
        return requests.stream().anyMatch(request -> {
            for (int at = request.indexOf(id); at >= 0; at = request.indexOf(id, at + 1)) {
                String step = request.substring(at, Math.min(request.length(), at + 60 + name.length()));
                if (step.contains((char) name.length() + name)) {
                    return true;
                }
            }
            return false;
        });
    }

    /** Whether a step with this name came, in whatever trace. */
    boolean hasStep(String name) {
        return requests.stream().anyMatch(request -> request.contains((char) name.length() + name));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
