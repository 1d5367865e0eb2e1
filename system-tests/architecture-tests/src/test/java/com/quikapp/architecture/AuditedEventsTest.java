package com.quikapp.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.quikapp.platform.event.DomainEvent;
import com.tngtech.archunit.core.domain.JavaClass;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the audit keeps for ever of the texts in events: no word that people wrote. */
class AuditedEventsTest {

    private static final Set<String> KEPT = Set.of(
            "archiveSha256",
            "deliveryId",
            "eventId",
            "group",
            "letterId",
            "node",
            "notificationId",
            "reason",
            "runId",
            "sessionId",
            "source",
            "state");
    private static final Set<String> LEFT_OUT = Set.of(
            "client",
            "description",
            "displayName",
            "excerpt",
            "handle",
            "handles",
            "name",
            "reasonText",
            "slug",
            "text",
            "topic");

    /** Whoever gives an event a text decides here, and in {@code CanonicalJson}, whether the audit may keep it. */
    @Test
    void everyTextOfAnEventIsKnownToTheAudit() {
        var texts = Code.CLASSES.stream()
                .filter(type -> type.isAssignableTo(DomainEvent.class) && type.isRecord())
                .map(JavaClass::reflect)
                .flatMap(type -> Arrays.stream(type.getRecordComponents()))
                .filter(AuditedEventsTest::isText)
                .map(RecordComponent::getName)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(texts)
                .isSubsetOf(Stream.concat(KEPT.stream(), LEFT_OUT.stream()).toList());
    }

    private static boolean isText(RecordComponent component) {
        return component.getType() == String.class || Map.class.isAssignableFrom(component.getType());
    }
}
