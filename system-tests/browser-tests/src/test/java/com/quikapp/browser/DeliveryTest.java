package com.quikapp.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;

/** How the server hands the client out. */
class DeliveryTest {

    private final URI server = Site.shared().address();

    @Test
    void everyPlaceOfTheClientIsAnsweredWithItsPage() throws Exception {
        for (String path :
                new String[] {"/", "/setup", "/join/some-token", "/w/1/c/2?thread=3", "/channels/1/messages/2"}) {
            HttpResponse<String> answer = get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            assertThat(answer.body()).contains("<qa-app>");
            assertThat(header(answer, "Content-Security-Policy"))
                    .startsWith("default-src 'none'; script-src 'self' 'sha256-")
                    .doesNotContain("unsafe");
        }
    }

    @Test
    void modulesAreServedAsJavaScriptAndLibrariesForEver() throws Exception {
        HttpResponse<String> own = get("/app/main.js");
        assertThat(own.statusCode()).isEqualTo(200);
        assertThat(header(own, "Content-Type")).startsWith("text/javascript");
        assertThat(header(own, "X-Content-Type-Options")).isEqualTo("nosniff");
        String map = get("/").body();
        String purifier = map.replaceAll("(?s).*\"dompurify\": \"([^\"]+)\".*", "$1");
        HttpResponse<String> library = get(purifier);
        assertThat(header(library, "Content-Type")).startsWith("text/javascript");
        assertThat(header(library, "Cache-Control")).contains("immutable");
    }

    @Test
    void whatIsNeitherPlaceNorFileIsNotFound() throws Exception {
        assertThat(get("/app/no-such-file.js").statusCode()).isEqualTo(404);
        assertThat(get("/api/gateway/v1/no-such-thing").body()).doesNotContain("<qa-app>");
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(server.resolve(path)).build(), BodyHandlers.ofString());
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
