package com.quikapp.gateway.notification;

import com.quikapp.platform.Service;
import com.quikapp.platform.jobs.Job;
import com.quikapp.platform.jobs.JobContext;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;

/** Looks for e-mails that are due, on one server of the cluster at a time. */
@Service
class MailDeliveryJob implements Job {
    private final MailRound round;
    private final MailConfig config;

    @Inject
    MailDeliveryJob(MailRound round, MailConfig config) {
        this.round = round;
        this.config = config;
    }

    @Override
    public String name() {
        return "mail-delivery";
    }

    @Override
    public Optional<Duration> every() {
        return Optional.of(Duration.ofSeconds(2));
    }

    @Override
    public void run(String instance, JobContext context) {
        if (config.configured()) {
            round.run(context::stopping);
        }
    }
}
