package com.quikapp.platform.trace;

import com.quikapp.platform.Service;
import com.quikapp.platform.caller.TraceId;
import com.quikapp.platform.event.ServerName;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.TraceFlags;
import io.opentelemetry.api.trace.TraceState;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import io.opentelemetry.exporter.otlp.http.trace.OtlpHttpSpanExporter;
import io.opentelemetry.sdk.resources.Resource;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.SpanProcessor;
import io.opentelemetry.sdk.trace.export.BatchSpanProcessor;
import io.opentelemetry.sdk.trace.samplers.Sampler;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Steps of traces, told to the collector in the background. A collector that is away or slow loses steps and holds nobody
 * up: some thousands wait in memory, each try ends after 5 s.
 */
@Service
public class Traces {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final SharedTraceIds ids = new SharedTraceIds();
    private final @Nullable SdkTracerProvider provider;
    private final @Nullable Tracer tracer;

    @Inject
    public Traces(TraceConfig config, ServerName server) {
        this(config.url().map(Traces::toCollector), config.share(), server.name());
    }

    /** Traces that nobody is told of. */
    public static Traces none() {
        return new Traces(Optional.empty(), 0, "");
    }

    Traces(Optional<SpanProcessor> processor, double share, String server) {
        provider = processor.map(to -> provider(to, share, server)).orElse(null);
        tracer = provider == null ? null : provider.get("quikapp");
    }

    /** Begins a step. It follows the step that the trace tells of, or is the trace's first. Close it when it is done. */
    public Step begin(String name, TraceId within, SpanKind kind) {
        if (tracer == null) {
            return new Step(Span.getInvalid(), within);
        }
        var builder = tracer.spanBuilder(name).setSpanKind(kind);
        var span = within.step().isEmpty()
                ? ids.within(within.value(), () -> builder.setNoParent().startSpan())
                : builder.setParent(Context.root().with(Span.wrap(context(within))))
                        .startSpan();
        return new Step(span, within.after(span.getSpanContext().getSpanId()));
    }

    /** Begins a step inside this server. */
    public Step begin(String name, TraceId within) {
        return begin(name, within, SpanKind.INTERNAL);
    }

    @PreDestroy
    void close() {
        if (provider != null) {
            provider.shutdown().join(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private static SpanContext context(TraceId within) {
        return SpanContext.createFromRemoteParent(
                within.value(), within.step(), TraceFlags.getSampled(), TraceState.getDefault());
    }

    /** Every server decides by the trace id alone, and so all alike. */
    private SdkTracerProvider provider(SpanProcessor processor, double share, String server) {
        return SdkTracerProvider.builder()
                .setIdGenerator(ids)
                .setSampler(Sampler.traceIdRatioBased(share))
                .setResource(Resource.create(Attributes.of(
                        AttributeKey.stringKey("service.name"),
                        "quikapp",
                        AttributeKey.stringKey("service.instance.id"),
                        server)))
                .addSpanProcessor(processor)
                .build();
    }

    private static SpanProcessor toCollector(String url) {
        return BatchSpanProcessor.builder(OtlpHttpSpanExporter.builder()
                        .setEndpoint(url)
                        .setTimeout(PATIENCE)
                        .setConnectTimeout(PATIENCE)
                        .build())
                .build();
    }
}
