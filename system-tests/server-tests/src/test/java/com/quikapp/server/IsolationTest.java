package com.quikapp.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.quikapp.harness.Company;
import com.quikapp.harness.Json;
import com.quikapp.harness.Person;
import com.quikapp.harness.Socket;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing is readable or writable from another workspace, and private channels are their members' alone. */
class IsolationTest {

    private static final Company OURS = Servers.OnPostgres.company();
    private static final Company THEIRS = Servers.OnPostgres.company();
    private static final Person STRANGER = THEIRS.hire("Stranger");
    private static final Person MEMBER = OURS.hire("Member");
    private static final String PRIVATE = OURS.channel("private", OURS.owner());
    private static final JsonNode MESSAGE = OURS.owner().post(OURS.generalId(), "unmistakable");
    private static final JsonNode SECRET = OURS.owner().post(PRIVATE, "unmistakable secret");

    static List<String> pathsOfOurs() {
        String workspace = "/api/content/v1/workspaces/" + OURS.workspaceId();
        String channel = "/api/content/v1/channels/" + OURS.generalId();
        String messages = "/api/realtime/v1/channels/" + OURS.generalId() + "/messages";
        String analytics = "/api/intelligence/v1/workspaces/" + OURS.workspaceId();
        String id = MESSAGE.path("id").asText();
        return List.of(
                workspace,
                workspace + "/members",
                workspace + "/channels",
                workspace + "/search?q=unmistakable",
                channel,
                channel + "/members",
                messages,
                messages + "?around=" + id,
                messages + "/" + id + "/replies",
                "/api/realtime/v1/messages/" + id,
                "/api/content/v1/threads/" + id,
                analytics + "/analytics/messages",
                analytics + "/imports");
    }

    static List<String> pathsOfThePrivateChannel() {
        String messages = "/api/realtime/v1/channels/" + PRIVATE + "/messages";
        String id = SECRET.path("id").asText();
        return List.of(
                "/api/content/v1/channels/" + PRIVATE,
                "/api/content/v1/channels/" + PRIVATE + "/members",
                messages,
                messages + "/" + id + "/replies",
                "/api/realtime/v1/messages/" + id);
    }

    @ParameterizedTest
    @MethodSource("pathsOfOurs")
    void aStrangerFindsNothing(String path) {
        Problems.require(STRANGER.api().get(path), 404);
    }

    @ParameterizedTest
    @MethodSource("pathsOfThePrivateChannel")
    void aMemberOfTheWorkspaceFindsNothingOfAPrivateChannel(String path) {
        Problems.require(MEMBER.api().get(path), 404);
    }

    /** The end of a channel is kept in memory once somebody has read it. */
    @Test
    void aPageThatAMemberHasJustReadIsNotShownToOthers() {
        String page = "/api/realtime/v1/channels/" + PRIVATE + "/messages";
        for (int reading = 0; reading < 2; reading++) {
            assertThat(OURS.owner().api().get(page).expect(200).text()).contains("unmistakable secret");
            Problems.require(MEMBER.api().get(page), 404);
            Problems.require(STRANGER.api().get(page), 404);
        }
    }

    @Test
    void aStrangerChangesNothing() {
        var api = STRANGER.api();
        String channel = "/api/content/v1/channels/" + OURS.generalId();
        List.of(
                        api.post(
                                "/api/realtime/v1/channels/" + OURS.generalId() + "/messages",
                                Json.object("text", "hello")),
                        api.put(channel + "/members/me"),
                        api.patch(channel, Json.object("topic", "taken over")),
                        api.post(channel + "/archive"),
                        api.post(channel + "/members", Json.object("userIds", List.of(STRANGER.id()))),
                        api.post(
                                "/api/content/v1/workspaces/" + OURS.workspaceId() + "/channels",
                                Json.object("name", "ours", "kind", "public")),
                        api.post("/api/content/v1/workspaces/" + OURS.workspaceId() + "/invitations", Json.object()))
                .forEach(answer -> Problems.require(answer, 404));
    }

    @Test
    void aMemberDoesNotPostToAPrivateChannelOfOthers() {
        Problems.require(
                MEMBER.api().post("/api/realtime/v1/channels/" + PRIVATE + "/messages", Json.object("text", "hello")),
                404);
    }

    @Test
    void searchShowsOnlyWhatTheSearcherMaySee() {
        Eventually.holds(
                "the owner finds both", () -> assertThat(found(OURS.owner())).isEqualTo(2));
        assertThat(found(MEMBER)).isEqualTo(1);
    }

    @Test
    void aConnectionHearsNothingOfChannelsItIsNotIn() {
        try (Socket stranger = STRANGER.connect();
                Socket member = MEMBER.connect()) {
            OURS.owner().post(PRIVATE, "for us alone");
            OURS.owner().post(OURS.generalId(), "for all of us");
            member.await(
                    "the public message",
                    event -> event.path("message").path("text").asText().equals("for all of us"));
            THEIRS.owner().post(THEIRS.generalId(), "for them");
            stranger.await(
                    "their message",
                    event -> event.path("message").path("text").asText().equals("for them"));
            assertThat(member.events().toString()).doesNotContain("for us alone");
            assertThat(stranger.events().toString()).doesNotContain("for us alone", "for all of us");
        }
    }

    @Test
    void onlySystemAdministratorsReadTheAudit() {
        Problems.require(MEMBER.api().get("/api/identity/v1/audit"), 403);
    }

    private static int found(Person person) {
        return person.api()
                .get("/api/content/v1/workspaces/" + OURS.workspaceId() + "/search?q=unmistakable")
                .expect(200)
                .json()
                .path("total")
                .asInt();
    }
}
