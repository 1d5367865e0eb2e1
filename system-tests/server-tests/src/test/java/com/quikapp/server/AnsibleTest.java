package com.quikapp.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.quikapp.harness.Api;
import com.quikapp.harness.Company;
import com.quikapp.harness.Installation;
import com.quikapp.harness.Json;
import com.quikapp.harness.Person;
import com.quikapp.harness.Ports;
import com.quikapp.harness.Processes;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** What {@code ansible/} says it does, done to this machine, in a folder and without systemd. */
class AnsibleTest {

    private static final Path ANSIBLE = Path.of("/usr/bin/ansible-playbook");
    private static final String SELF = System.getProperty("user.name");

    /** Another one than who deploys, made for this, where that is allowed. */
    private static final String USER = SELF.equals("root") ? "quikapp-test" : SELF;

    private final Path home = Servers.home("ansible");
    private final int port = Ports.free();
    private final URI address = URI.create("http://127.0.0.1:" + port);

    @AfterEach
    void stop() {
        if (Files.exists(home.resolve("opt/running"))) {
            Processes.run(
                    "bash",
                    "-c",
                    "cd " + home.resolve("opt/running")
                            + " && set -a && . ./quikapp.env && wlp/bin/server stop quikapp");
        }
        if (!USER.equals(SELF)) {
            Processes.run("bash", "-c", "! id -u " + USER + " || userdel --force " + USER);
        }
    }

    @Test
    void deploysAVersionThenAnotherAndRepairsWhatARunHasLeftThatBrokeOff() throws IOException {
        inventory("localhost");
        String archive = Processes.run(
                        Installation.repository().resolve("quikapp").toString(), "package")
                .lines()
                .reduce((first, last) -> last)
                .orElseThrow();

        deploy("1", archive, "first");
        assertThat(notOwned(home.resolve("opt/1/wlp/usr"))).isEmpty();
        Person admin = Company.setUp(
                address, Files.readString(home.resolve("data/setup-code")).strip());
        Company company = Company.found(address, admin);
        company.owner().post(company.generalId(), "before the upgrade");

        breakOffWhileRenaming("first", "renamed");
        deploy("1", archive, "renamed");
        assertThat(Api.of(address).get("/health/ready").text()).contains("\"renamed\"");

        deploy("2", archive, "renamed");
        assertThat(Files.readSymbolicLink(home.resolve("opt/running"))).hasFileName("2");
        assertThat(Api.of(address).get("/health/ready").status()).isEqualTo(200);
        assertThat(company.owner()
                        .api()
                        .get("/api/realtime/v1/channels/" + company.generalId() + "/messages")
                        .expect(200)
                        .text())
                .contains("before the upgrade");
    }

    @Test
    void touchesNoHostWhenTwoServersWouldDoWhatOneDoesAlone() throws IOException {
        inventory("one", "two");
        assertThatThrownBy(() -> deploy("1", "/no/archive", "first"))
                .hasMessageContaining("Only one server can have the role search")
                .hasMessageContaining("Only one server can have the role analytics");
        assertThat(home.resolve("opt")).doesNotExist();
    }

    private void inventory(String... hosts) throws IOException {
        Assumptions.assumeTrue(Files.isExecutable(ANSIBLE), "Ansible is not installed");
        Files.createDirectories(home);
        StringBuilder inventory = new StringBuilder("[quikapp]\n");
        for (String host : hosts) {
            inventory.append(host).append(" ansible_connection=local ansible_python_interpreter=/usr/bin/python3\n");
        }
        Files.writeString(home.resolve("inventory.ini"), inventory);
    }

    /** What a run leaves that ends before it restarts the server: a new setting in the file, the old one in the server. */
    private void breakOffWhileRenaming(String from, String to) throws IOException {
        Path settings = home.resolve("opt/1/quikapp.env");
        var mode = Files.getPosixFilePermissions(settings);
        Files.setPosixFilePermissions(settings, PosixFilePermissions.fromString("rw-------"));
        Files.writeString(settings, Files.readString(settings).replace("NODE=\"" + from + "\"", "NODE=\"" + to + "\""));
        Files.setPosixFilePermissions(settings, mode);
    }

    /** What below the folder is somebody else's, a line each. */
    private static String notOwned(Path folder) {
        return Processes.run("find", folder.toString(), "-ignore_readdir_race", "!", "-user", USER);
    }

    private void deploy(String version, String archive, String node) {
        String variables = Json.object(
                        "quikapp_version",
                        version,
                        "quikapp_archive",
                        archive,
                        "quikapp_home",
                        home.resolve("opt").toString(),
                        "quikapp_data",
                        home.resolve("data").toString(),
                        "quikapp_user",
                        USER,
                        "quikapp_node",
                        node,
                        "ansible_become_method",
                        "su",
                        "ansible_become_flags",
                        "-s /bin/sh",
                        "quikapp_java_home",
                        System.getProperty("java.home"),
                        "quikapp_jvm",
                        System.getProperty("quikapp.server.jvm", ""),
                        "quikapp_http_port",
                        port,
                        "quikapp_systemd",
                        false,
                        "quikapp_settings",
                        Json.object("quikapp.search.password", "a\"b$c`d\\e f"))
                .toString();
        Processes.run(
                ANSIBLE.toString(),
                "-i",
                home.resolve("inventory.ini").toString(),
                "-e",
                variables,
                Installation.repository().resolve("ansible/site.yml").toString());
    }
}
