package com.quikapp.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.quikapp.harness.Api;
import com.quikapp.harness.Cluster;
import com.quikapp.harness.Company;
import com.quikapp.harness.Crowd;
import com.quikapp.harness.HaProxy;
import com.quikapp.harness.Json;
import com.quikapp.harness.Person;
import com.quikapp.harness.Records;
import com.quikapp.harness.Redis;
import com.quikapp.harness.Socket;
import com.quikapp.harness.Verdict;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.MethodName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Two servers that were started at once on an empty database, behind HAProxy. The last tests end one of them. */
@TestMethodOrder(MethodName.class)
class ClusterTest {

    private static final int PEOPLE = 6;
    private static final int CHANNELS = 3;
    private static final Duration PACE = Duration.ofMillis(50);

    private static Cluster cluster;
    private static Person admin;
    private static Company company;

    @BeforeAll
    static void start() {
        Assumptions.assumeTrue(Files.isExecutable(HaProxy.PROGRAM), "HAProxy is not installed");
        Assumptions.assumeTrue(Files.isExecutable(Redis.PROGRAM), "Redis is not installed");
        cluster = Cluster.in(Servers.home("cluster"))
                .with("quikapp.limits.public-per-minute", "1000000")
                .with("quikapp.limits.user-per-minute", "1000000")
                .with("quikapp.limits.address-per-minute", "1000000")
                .start();
        admin = cluster.setUp();
        company = Company.found(cluster.address(), admin);
    }

    @AfterAll
    static void stop() {
        if (cluster != null) {
            cluster.close();
        }
    }

    @Test
    void aMessagePostedOnOneServerIsDeliveredByTheOther() {
        Person ann = company.hire("Ann");
        try (Socket here = connect(ann, 1);
                Socket there = connect(ann, 2)) {
            for (int server = 1; server <= 2; server++) {
                String text = "posted on server " + server;
                on(ann, server)
                        .post(messages(company.generalId()), Json.object("text", text))
                        .expect(201);
                for (Socket socket : new Socket[] {here, there}) {
                    socket.await(
                            text,
                            event -> event.path("message").path("text").asText().equals(text));
                }
            }
        }
    }

    @Test
    void rightsThatChangeOnOneServerChangeOnTheOther() {
        Person ben = company.hire("Ben");
        String channel = company.channel("private", company.owner());
        String members = "/api/content/v1/channels/" + channel + "/members";
        Api there = on(ben, 2);
        there.get(messages(channel)).expect(404);
        on(company.owner(), 1)
                .post(members, Json.object("userIds", new String[] {ben.id()}))
                .expect(204);
        Eventually.holds("Ben is let in", () -> there.get(messages(channel)).expect(200));
        on(company.owner(), 1).delete(members + "/" + ben.id()).expect(204);
        Eventually.holds("Ben is kept out", () -> there.get(messages(channel)).expect(404));
    }

    @Test
    void whatAServerHasNoPartInIsRefusedAndRoutedElsewhere() {
        String search = "/api/content/v1/workspaces/" + company.workspaceId() + "/search?q=anything";
        Problems.require(on(admin, 2).get(search), 503);
        assertThat(on(admin, 2).get(search).code()).isEqualTo("server.role-elsewhere");
        admin.api().get(search).expect(200);
    }

    @Test
    void zClientsOfADeadServerGoOnWithTheOther() {
        Records records = new Records(company, admin);
        try (Crowd crowd = Crowd.gather(company, PEOPLE, CHANNELS)) {
            crowd.send(Integer.MAX_VALUE, PACE);
            crowd.awaitAcknowledged(100);
            cluster.server(2).kill();
            crowd.awaitAcknowledged(crowd.acknowledged() + 200);
            crowd.rest();
            crowd.awaitRecorded(records);
            Verdict verdict = Verdict.of("server-kill", crowd, records);
            System.out.println(verdict.line(30_000));
            assertThat(verdict.isClean()).as("nothing is lost: %s", verdict).isTrue();
        }
    }

    @Test
    void zzAServerThatWouldSearchBesideAnotherSaysSoAndEnds() {
        URI address = address(2);
        cluster.setup(2).with("quikapp.role.search", "true");
        assertThatThrownBy(() -> cluster.startAgain(2))
                .hasMessageContaining("Only one server can have the role search")
                .hasMessageContaining("server-1 has it");
        Eventually.becomes("it has ended", Duration.ofMinutes(1), () -> !isUp(address));
    }

    private static boolean isUp(URI server) {
        try {
            Api.of(server).get("/health/live");
            return true;
        } catch (UncheckedIOException refused) {
            return false;
        }
    }

    private static Api on(Person person, int server) {
        return Api.of(address(server)).as(person.accessToken());
    }

    private static Socket connect(Person person, int server) {
        Socket socket = Socket.withToken(address(server), person.accessToken());
        socket.send(Json.object("type", "hello", "resume", Json.object()));
        socket.await("welcome");
        return socket;
    }

    private static URI address(int server) {
        return cluster.server(server).address();
    }

    private static String messages(String channelId) {
        return "/api/realtime/v1/channels/" + channelId + "/messages";
    }
}
