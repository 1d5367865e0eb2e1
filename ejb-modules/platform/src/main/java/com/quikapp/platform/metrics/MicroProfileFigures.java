package com.quikapp.platform.metrics;

import com.quikapp.platform.Service;
import com.quikapp.platform.start.StartAction;
import com.quikapp.platform.threads.Repeated;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.eclipse.microprofile.metrics.Metadata;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.jspecify.annotations.Nullable;

/**
 * The figures as MicroProfile Metrics. Its counters can only be counted up, so what has grown is added to them every second.
 */
@Service
class MicroProfileFigures implements Figures, StartAction {

    private final MetricRegistry registry;
    private final Instance<Measured> services;
    private final ManagedScheduledExecutorService scheduler;
    private final List<Growing> growing = new CopyOnWriteArrayList<>();
    private @Nullable ScheduledFuture<?> adding;

    @Inject
    MicroProfileFigures(
            MetricRegistry registry, @Any Instance<Measured> services, ManagedScheduledExecutorService scheduler) {
        this.registry = registry;
        this.services = services;
        this.scheduler = scheduler;
    }

    @Override
    public void start() {
        services.forEach(service -> service.offer(this));
        var add = new Repeated(
                "Figures cannot be brought up to date now",
                Level.WARNING,
                () -> growing.forEach(Growing::addWhatHasGrown));
        adding = scheduler.scheduleWithFixedDelay(add, 1, 1, TimeUnit.SECONDS);
    }

    @Override
    public void gauge(String name, String description, LongSupplier value) {
        registry.gauge(metadata(name, description), value::getAsLong);
    }

    @Override
    public void counter(String name, String description, LongSupplier total) {
        growing.add(new Growing(registry.counter(metadata(name, description)), total));
    }

    private static Metadata metadata(String name, String description) {
        return Metadata.builder().withName(name).withDescription(description).build();
    }

    @PreDestroy
    void stop() {
        if (adding != null) {
            adding.cancel(false);
        }
    }
}
