import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;

/**
 * Prints every frame QuikApp sends to a signed-in user: {@code java Listen.java http://127.0.0.1:8080 <access token>}.
 * Needs a JDK and nothing else. Ends when the server closes the connection; the protocol stands in docs/protocol.md.
 */
public class Listen {

    public static void main(String[] args) throws Exception {
        var closed = new CountDownLatch(1);
        var socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .header("Authorization", "Bearer " + args[1])
                .buildAsync(URI.create(args[0].replaceFirst("^http", "ws") + "/ws/v1"), new Printer(closed))
                .join();
        socket.sendText("{\"type\":\"hello\"}", true);
        while (!closed.await(15, java.util.concurrent.TimeUnit.SECONDS)) {
            socket.sendText("{\"type\":\"ping\"}", true);
        }
    }

    private record Printer(CountDownLatch closed) implements WebSocket.Listener {

        @Override
        public CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
            System.out.print(data);
            if (last) {
                System.out.println();
            }
            socket.request(1);
            return null;
        }

        @Override
        public CompletionStage<?> onClose(WebSocket socket, int code, String reason) {
            System.out.println("closed: " + code + " " + reason);
            closed.countDown();
            return null;
        }

        @Override
        public void onError(WebSocket socket, Throwable failure) {
            System.out.println("failed: " + failure.getMessage());
            closed.countDown();
        }
    }
}
