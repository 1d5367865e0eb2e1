package com.quikapp.platform.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import com.quikapp.platform.Service;
import com.quikapp.platform.caller.TraceId;
import com.quikapp.platform.database.DatabaseClock;
import com.quikapp.platform.event.ServerName;
import com.quikapp.platform.role.ServerRoles;
import com.quikapp.platform.start.StartAction;
import com.quikapp.platform.trace.Traces;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Jobs on db-scheduler: a row per job in the shared database, leased by heartbeat. A dead server's jobs move to another
 * one after four missed heartbeats of two seconds, by the database's clock.
 */
@Service
class JobScheduler implements Jobs, StartAction {

    private static final int THREADS = 4;
    private static final Duration HEARTBEAT = Duration.ofSeconds(2);

    /** Jobs that are unknown here are those of servers with other roles, not left-overs. */
    private static final Duration NEVER = Duration.ofDays(36_500);

    private static final String AT_START = "start";
    private static final Duration SHUTDOWN = Duration.ofSeconds(20);

    private final DataSource dataSource;
    private final Instance<Job> jobs;
    private final ManagedThreadFactory threads;
    private final ServerName server;
    private final ServerRoles roles;
    private final DatabaseClock clock;
    private final Traces traces;
    private @Nullable Scheduler scheduler;
    private @Nullable ExecutorService executor;

    @Inject
    JobScheduler(
            DataSource dataSource,
            @Any Instance<Job> jobs,
            ManagedThreadFactory threads,
            ServerName server,
            ServerRoles roles,
            DatabaseClock clock,
            Traces traces) {
        this.dataSource = dataSource;
        this.jobs = jobs;
        this.threads = threads;
        this.server = server;
        this.roles = roles;
        this.clock = clock;
        this.traces = traces;
    }

    @Override
    public int order() {
        return LAST - 2;
    }

    @Override
    public void start() {
        var ours = jobs.stream().filter(job -> roles.has(job.role())).toList();
        if (scheduler == null) {
            run(ours);
        }
        ours.stream().filter(Job::atStart).forEach(job -> start(job.name(), AT_START));
    }

    private void run(List<Job> ours) {
        var oneOff = new ArrayList<Task<?>>();
        var recurring = new ArrayList<RecurringTask<Void>>();
        for (var job : ours) {
            job.every().ifPresentOrElse(every -> recurring.add(recurring(job, every)), () -> oneOff.add(oneOff(job)));
        }
        executor = Executors.newFixedThreadPool(THREADS, threads);
        scheduler = Scheduler.create(dataSource, oneOff)
                .startTasks(recurring)
                .schedulerName(new SchedulerName.Fixed(shortName()))
                .executorService(executor)
                .threads(THREADS)
                .pollingInterval(Duration.ofSeconds(1))
                .heartbeatInterval(HEARTBEAT)
                .missedHeartbeatsLimit(4)
                .deleteUnresolvedAfter(NEVER)
                .shutdownMaxWait(SHUTDOWN)
                .alwaysPersistTimestampInUTC()
                .clock(clock::now)
                .build();
        scheduler.start();
    }

    @Override
    public void start(String job, String instance) {
        if (scheduler == null) {
            throw new IllegalStateException("Jobs can be started once the server is ready");
        }
        scheduler.scheduleIfNotExists(new TaskInstance<Void>(job, instance), clock.now());
    }

    @PreDestroy
    void stop() {
        if (scheduler != null) {
            scheduler.stop();
        }
        if (executor != null) {
            executor.shutdown();
        }
    }

    private Task<Void> oneOff(Job job) {
        return Tasks.oneTime(job.name())
                .onFailure(new Backoff(this::isStopping))
                .execute((instance, context) -> runTraced(job, instance.getId(), context));
    }

    private boolean isStopping() {
        return scheduler != null && scheduler.getSchedulerState().isShuttingDown();
    }

    /** In a trace of its own; what runs every few seconds has none. */
    private void runTraced(Job job, String instance, ExecutionContext context) {
        try (var step = traces.begin(job.name(), TraceId.create())) {
            try {
                run(job, instance, context);
            } catch (RuntimeException failure) {
                step.failed();
                throw failure;
            }
        }
    }

    private RecurringTask<Void> recurring(Job job, Duration every) {
        return Tasks.recurring(job.name(), FixedDelay.of(every))
                .execute((instance, context) -> run(job, instance.getId(), context));
    }

    private static void run(Job job, String instance, ExecutionContext context) {
        try {
            job.run(instance, () -> context.getSchedulerState().isShuttingDown());
        } catch (InterruptedException cause) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Job interrupted: " + job.name(), cause);
        } catch (Exception cause) {
            throw new IllegalStateException("Job failed: " + job.name(), cause);
        }
    }

    private String shortName() {
        var name = server.incarnation();
        return name.length() <= 50 ? name : name.substring(name.length() - 50);
    }
}
