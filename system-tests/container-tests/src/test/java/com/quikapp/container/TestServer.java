package com.quikapp.container;

import com.quikapp.harness.Installation;
import com.quikapp.harness.Kafka;
import com.quikapp.harness.Ports;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Prepares the server that the tests are deployed to, before Arquillian starts it: on the event log that the system
 * property {@code quikapp.container.events} names.
 */
public final class TestServer implements LauncherSessionListener {

    private static final String IN_JVM = "quikapp-in-jvm";
    private static final String KAFKA = "smallrye-kafka";
    private static final String STRING = "org.apache.kafka.common.serialization.StringDeserializer";

    private @Nullable Kafka kafka;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        String connector = System.getProperty("quikapp.container.events", IN_JVM);
        Path home = Path.of("target", "servers", UUID.randomUUID().toString()).toAbsolutePath();
        int port = Ports.free();
        Map<String, String> settings = new HashMap<>();
        settings.put("quikapp.http.port", Integer.toString(port));
        settings.put("quikapp.data", home.resolve("data").toString());
        settings.put("quikapp.events.connector", connector);
        if (connector.equals(KAFKA)) {
            kafka = Kafka.start(home.resolve("kafka"));
            settings.put("quikapp.kafka.bootstrap-servers", kafka.bootstrapServers());
        }
        channel(settings, connector, Listener.ONE);
        channel(settings, connector, Listener.OTHER);
        String name = "container-tests-" + port;
        Installation.prepareWithoutApplication(home, name, settings);
        System.setProperty("quikapp.container.server", name);
        System.setProperty("quikapp.container.liberty", Installation.LIBERTY.toString());
        System.setProperty("quikapp.container.usr", home.resolve("usr").toString());
        System.setProperty("quikapp.container.port", Integer.toString(port));
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        if (kafka != null) {
            kafka.close();
        }
    }

    /** Every channel is a group of its own. */
    private static void channel(Map<String, String> settings, String connector, String name) {
        String prefix = "mp.messaging.incoming." + name + ".";
        settings.put(prefix + "connector", connector);
        settings.put(prefix + "topics", Sample.TOPIC);
        settings.put(prefix + "group.id", name);
        settings.put(prefix + "auto.offset.reset", "earliest");
        settings.put(prefix + "batch", "true");
        settings.put(prefix + "key.deserializer", STRING);
        settings.put(prefix + "value.deserializer", STRING);
        settings.put(prefix + "cloud-events", "false");
        settings.put(prefix + "pausable", "true");
        settings.put(prefix + "initially-paused", "true");
    }
}
