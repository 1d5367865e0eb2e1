package com.quikapp.harness;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.concurrent.atomic.AtomicInteger;

/** A workspace with people in it, on a server of the tests. */
public final class Company {

    /** Everybody's password. */
    public static final String PASSWORD = "correct horse battery staple";

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final URI server;
    private final Person owner;
    private final String workspaceId;
    private final String generalId;

    private Company(URI server, Person owner, String workspaceId, String generalId) {
        this.server = server;
        this.owner = owner;
        this.workspaceId = workspaceId;
        this.generalId = generalId;
    }

    /** Sets the server up with its first system administrator. */
    public static Person setUp(URI server, String code) {
        String email = "admin@example.org";
        return Person.of(
                server,
                email,
                Api.of(server)
                        .post(
                                "/api/identity/v1/setup",
                                Json.object(
                                        "code", code, "email", email, "password", PASSWORD, "displayName", "Ada Admin"))
                        .expect(201));
    }

    /** Founds a new workspace, owned by the system administrator. */
    public static Company found(URI server, Person admin) {
        String name = "Company " + COUNT.incrementAndGet();
        JsonNode workspace = admin.api()
                .post("/api/content/v1/workspaces", Json.object("name", name))
                .expect(201)
                .json();
        String id = workspace.path("id").asText();
        return new Company(server, admin, id, general(admin, id));
    }

    /** A new person who signs up and joins by an invitation. */
    public Person hire(String name) {
        String token = owner.api()
                .post("/api/content/v1/workspaces/" + workspaceId + "/invitations", Json.object("maxUses", 1))
                .expect(201)
                .json()
                .path("token")
                .asText();
        String email = name.toLowerCase(java.util.Locale.ROOT) + COUNT.incrementAndGet() + "@example.org";
        Answer session = Api.of(server)
                .post(
                        "/api/identity/v1/users",
                        Json.object("email", email, "password", PASSWORD, "displayName", name, "invitation", token))
                .expect(201);
        Person person = Person.of(server, email, session);
        person.api()
                .post("/api/content/v1/invitations/" + token + "/acceptance")
                .expect(200);
        return person;
    }

    /** A new channel with the given people in it. */
    public String channel(String kind, Person creator, Person... others) {
        String name = kind + "-" + COUNT.incrementAndGet();
        String id = creator.api()
                .post(
                        "/api/content/v1/workspaces/" + workspaceId + "/channels",
                        Json.object("name", name, "kind", kind))
                .expect(201)
                .json()
                .path("id")
                .asText();
        for (Person other : others) {
            creator.api()
                    .post("/api/content/v1/channels/" + id + "/members", Json.object("userIds", new String[] {other.id()
                    }));
        }
        return id;
    }

    public Person owner() {
        return owner;
    }

    public String workspaceId() {
        return workspaceId;
    }

    /** The channel that every member is in. */
    public String generalId() {
        return generalId;
    }

    private static String general(Person admin, String workspaceId) {
        JsonNode channels = admin.api()
                .get("/api/content/v1/workspaces/" + workspaceId + "/channels")
                .expect(200)
                .json();
        for (JsonNode channel : channels.path("items")) {
            if (channel.path("general").asBoolean()) {
                return channel.path("id").asText();
            }
        }
        throw new AssertionError("A new workspace has no general channel: " + channels);
    }
}
