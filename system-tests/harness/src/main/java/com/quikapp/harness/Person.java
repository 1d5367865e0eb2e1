package com.quikapp.harness;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.function.Consumer;

/** Somebody who is signed in. */
public final class Person {

    private final URI server;
    private final String id;
    private final String handle;
    private final String email;
    private final String accessToken;
    private final String refreshToken;

    private Person(URI server, String email, JsonNode session) {
        this.server = server;
        this.email = email;
        this.id = session.path("user").path("id").asText();
        this.handle = session.path("user").path("handle").asText();
        this.accessToken = session.path("accessToken").asText();
        this.refreshToken = session.path("refreshToken").asText();
    }

    /** Somebody with the session that a sign-in was answered with. */
    static Person of(URI server, String email, Answer session) {
        return new Person(server, email, session.json());
    }

    /** Signs in again, with a new session. */
    public static Person signIn(URI server, String email, String password) {
        return of(
                server,
                email,
                Api.of(server)
                        .post("/api/identity/v1/sessions", Json.object("email", email, "password", password))
                        .expect(201));
    }

    /** The server this person is signed in to. */
    public URI server() {
        return server;
    }

    public String id() {
        return id;
    }

    public String handle() {
        return handle;
    }

    public String email() {
        return email;
    }

    public String accessToken() {
        return accessToken;
    }

    public String refreshToken() {
        return refreshToken;
    }

    /** The REST API in this person's name. */
    public Api api() {
        return Api.of(server).as(accessToken);
    }

    /** A WebSocket connection of this person that has said hello, with nothing to resume. */
    public Socket connect() {
        return connect(event -> {});
    }

    /** Like {@link #connect()}; the listener hears each event first. */
    public Socket connect(Consumer<JsonNode> listener) {
        Socket socket = Socket.withToken(server, accessToken, listener);
        socket.send(Json.object("type", "hello", "resume", Json.object()));
        socket.await("welcome");
        return socket;
    }

    /** Posts a text and gives the message as answered. */
    public JsonNode post(String channelId, String text) {
        return api().post("/api/realtime/v1/channels/" + channelId + "/messages", Json.object("text", text))
                .expect(201)
                .json();
    }

    /** Posts a reply and gives the message as answered. */
    public JsonNode reply(String channelId, String rootId, String text) {
        return api().post(
                        "/api/realtime/v1/channels/" + channelId + "/messages",
                        Json.object("text", text, "rootId", rootId))
                .expect(201)
                .json();
    }
}
