package com.quikapp.platform.eventlog;

import static org.eclipse.microprofile.reactive.messaging.spi.ConnectorFactory.CHANNEL_NAME_ATTRIBUTE;

import io.smallrye.reactive.messaging.annotations.ConnectorAttribute;
import io.smallrye.reactive.messaging.connector.InboundConnector;
import io.smallrye.reactive.messaging.connector.OutboundConnector;
import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;
import io.smallrye.reactive.messaging.providers.helpers.MultiUtils;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.eclipse.microprofile.reactive.messaging.spi.Connector;

/**
 * The event log of a single server ({@value #NAME}): the same channels and topics as on Kafka, without a broker. Takes
 * the attributes {@code topics} and {@code fetch.max.wait.ms} of the Kafka connector and ignores the others.
 */
@ApplicationScoped
@Connector(InJvmConnector.NAME)
@ConnectorAttribute(
        name = "topics",
        type = "string",
        direction = ConnectorAttribute.Direction.INCOMING,
        description = "The topics to listen to, separated by commas")
@ConnectorAttribute(
        name = "fetch.max.wait.ms",
        type = "int",
        defaultValue = "0",
        direction = ConnectorAttribute.Direction.INCOMING,
        description = "How long a batch that is not full waits for more events, in milliseconds")
public class InJvmConnector implements InboundConnector, OutboundConnector {

    public static final String NAME = "quikapp-in-jvm";

    private InJvmLog log;

    protected InJvmConnector() {
        this(new InJvmLog());
    }

    @Inject
    InJvmConnector(InJvmLog log) {
        this.log = log;
    }

    @Override
    public Flow.Publisher<? extends Message<?>> getPublisher(Config config) {
        var topics = List.of(config.getValue("topics", String[].class));
        var gathering =
                config.getOptionalValue("fetch.max.wait.ms", Integer.class).orElse(0);
        var name = config.getValue(CHANNEL_NAME_ATTRIBUTE, String.class);
        return log.subscribe(name, topics, Duration.ofMillis(gathering)).batches();
    }

    @Override
    public Flow.Subscriber<? extends Message<?>> getSubscriber(Config config) {
        return MultiUtils.via(messages -> messages.onItem().invoke(this::publish));
    }

    void publish(Message<?> message) {
        var topic = message.getMetadata(OutgoingKafkaRecordMetadata.class)
                .orElseThrow()
                .getTopic();
        CompletionStage<Void> taken = log.publish(topic, (String) message.getPayload());
        taken.whenComplete((done, failure) -> {
            if (failure == null) {
                message.ack();
            } else {
                message.nack(failure);
            }
        });
    }
}
