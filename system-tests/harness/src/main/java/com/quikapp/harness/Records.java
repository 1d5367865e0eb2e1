package com.quikapp.harness;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** What the server has on record of a workspace's messages, read to the last page. */
public final class Records {

    private final Company company;
    private final Api admin;

    public Records(Company company, Person admin) {
        this.company = company;
        this.admin = admin.api();
    }

    /** Every message of a channel that the person sees, in the order of the sequence. */
    public List<JsonNode> history(Person reader, String channelId) {
        List<JsonNode> newestFirst = new ArrayList<>();
        String before = "";
        do {
            JsonNode page = reader.api()
                    .get("/api/realtime/v1/channels/" + channelId + "/messages?limit=100" + before)
                    .expect(200)
                    .json();
            List<JsonNode> items = new ArrayList<>();
            page.path("items").forEach(items::add);
            java.util.Collections.reverse(items);
            newestFirst.addAll(items);
            before =
                    page.hasNonNull("before") ? "&before=" + page.path("before").asText() : "";
        } while (!before.isEmpty());
        java.util.Collections.reverse(newestFirst);
        return newestFirst;
    }

    /** The ids of all messages that the owner's search finds; its pages end at 10,000 hits. */
    public List<String> found(String query) {
        String path = "/api/content/v1/workspaces/" + company.workspaceId() + "/search?sort=newest&limit=100&q="
                + URLEncoder.encode(query, StandardCharsets.UTF_8);
        return all(company.owner().api(), path, item -> item.path("id").asText());
    }

    /** The ids of all messages whose posting is in the audit. */
    public List<String> audited() {
        return all(admin, "/api/identity/v1/audit?limit=100&action=message.posted", item -> item.path("details")
                .path("messageId")
                .asText());
    }

    /** Whether the audit's chain is whole. */
    public boolean isAuditIntact() {
        return admin.post("/api/identity/v1/audit/verification")
                .expect(200)
                .json()
                .path("intact")
                .asBoolean();
    }

    /** The messages that analytics has counted in a channel. */
    public long counted(String channelId) {
        JsonNode items = company.owner()
                .api()
                .get("/api/intelligence/v1/workspaces/" + company.workspaceId() + "/analytics/messages?by=channel")
                .expect(200)
                .json()
                .path("items");
        for (JsonNode row : items) {
            if (row.path("channelId").asText().equals(channelId)) {
                return row.path("messages").asLong();
            }
        }
        return 0;
    }

    private static List<String> all(Api api, String path, Function<JsonNode, String> value) {
        List<String> values = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = api.get(path + cursor).expect(200).json();
            page.path("items").forEach(item -> values.add(value.apply(item)));
            cursor = page.hasNonNull("next") ? "&cursor=" + page.path("next").asText() : "";
        } while (!cursor.isEmpty());
        return values;
    }
}
