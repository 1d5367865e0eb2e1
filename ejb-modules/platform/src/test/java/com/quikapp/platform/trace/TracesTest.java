package com.quikapp.platform.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.quikapp.platform.caller.TraceId;
import io.opentelemetry.api.trace.SpanId;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.data.StatusData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TracesTest {

    private static final String CLIENT = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

    private final InMemorySpanExporter collector = InMemorySpanExporter.create();

    @Test
    void tellsOfAStepWithinAnother() {
        var traces = traces(1);
        var trace = TraceId.create();
        try (var request = traces.begin("request", trace, SpanKind.SERVER)) {
            traces.begin("commit", request.traceId()).with("size", 3).close();
            assertThat(request.traceId()).isEqualTo(trace);
        }
        SpanData commit = told().get(0);
        SpanData request = told().get(1);
        assertThat(request.getTraceId()).isEqualTo(trace.value());
        assertThat(request.getParentSpanId()).isEqualTo(SpanId.getInvalid());
        assertThat(commit.getTraceId()).isEqualTo(trace.value());
        assertThat(commit.getParentSpanId()).isEqualTo(request.getSpanId());
        assertThat(commit.getAttributes().asMap()).hasSize(1);
        assertThat(commit.getResource().getAttributes().asMap().values()).contains("quikapp", "server-7");
    }

    @Test
    void followsTheStepOfAClient() {
        traces(1)
                .begin("request", TraceId.ofTraceparent(CLIENT).orElseThrow(), SpanKind.SERVER)
                .close();
        assertThat(told().get(0).getParentSpanId()).isEqualTo("00f067aa0ba902b7");
    }

    @Test
    void goesOnWhereAnotherServerBegan() {
        try (var here = traces(1).begin("request", TraceId.create(), SpanKind.SERVER)) {
            var header = here.traceId().traceparent();
            traces(1)
                    .begin("search", TraceId.ofTraceparent(header).orElseThrow(), SpanKind.CONSUMER)
                    .failed()
                    .close();
        }
        assertThat(told().get(0).getParentSpanId()).isEqualTo(told().get(1).getSpanId());
        assertThat(told().get(0).getStatus()).isEqualTo(StatusData.error());
    }

    @Test
    void tellsNothingOfTracesThatAreNotChosen() {
        traces(0).begin("request", TraceId.create(), SpanKind.SERVER).close();
        assertThat(told()).isEmpty();
    }

    @Test
    void leavesTheTraceAsItIsWhereThereIsNoCollector() {
        var trace = TraceId.ofTraceparent(CLIENT).orElseThrow();
        try (var step = Traces.none().begin("request", trace).named("other").with("size", 1)) {
            assertThat(step.traceId()).isEqualTo(trace);
        }
    }

    @Test
    void refusesAShareThatIsNone() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> new TraceConfig(Optional.empty(), 1.5));
    }

    private Traces traces(double share) {
        return new Traces(Optional.of(SimpleSpanProcessor.create(collector)), share, "server-7");
    }

    private List<SpanData> told() {
        return collector.getFinishedSpanItems();
    }
}
