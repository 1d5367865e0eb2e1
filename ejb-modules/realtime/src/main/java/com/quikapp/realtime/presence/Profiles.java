package com.quikapp.realtime.presence;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import com.quikapp.platform.Service;
import com.quikapp.platform.database.Transactions;
import com.quikapp.platform.database.UniqueViolation;
import com.quikapp.platform.id.UserId;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is durable of people's presence. Each change is committed when its method returns, so that others can be told. */
@Service
class Profiles {

    private final ProfileRepository repository;
    private final Transactions transactions;
    private final Clock clock;
    private final LoadingCache<UserId, Boolean> invisible;

    @Inject
    Profiles(ProfileRepository repository, Transactions transactions, Clock clock) {
        this.repository = repository;
        this.transactions = transactions;
        this.clock = clock;
        this.invisible = Caffeine.newBuilder()
                .maximumSize(10_000)
                .expireAfterWrite(Duration.ofSeconds(5))
                .build(user -> one(user).availability() == Availability.INVISIBLE);
    }

    Profile one(UserId user) {
        return find(List.of(user)).getOrDefault(user, Profile.NONE);
    }

    Map<UserId, Profile> find(Collection<UserId> users) {
        return users.isEmpty() ? Map.of() : repository.find(users);
    }

    /** Whether somebody hides; may be five seconds old when it was said on another server. */
    boolean isInvisible(UserId user) {
        return invisible.get(user);
    }

    /** Who becomes invisible while here is seen to go now. */
    void setAvailability(UserId user, Availability availability, boolean here) {
        commit(() -> {
            if (here && availability == Availability.INVISIBLE) {
                repository.seen(Map.of(user, now()));
            }
            repository.setAvailability(user, availability);
        });
        invisible.invalidate(user);
    }

    void setStatus(UserId user, @Nullable CustomStatus status) {
        commit(() -> repository.setStatus(user, status));
    }

    void seen(Map<UserId, Instant> seen) {
        if (!seen.isEmpty()) {
            commit(() -> repository.seen(seen));
        }
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** Two that make the first row of the same person meet: the later tries again and finds it. */
    private void commit(Runnable change) {
        try {
            run(change);
        } catch (RuntimeException failure) {
            if (!UniqueViolation.in(failure)) {
                throw failure;
            }
            run(change);
        }
    }

    private void run(Runnable change) {
        transactions.inNew(() -> {
            change.run();
            return true;
        });
    }
}
