package com.quikapp.realtime.presence;

import com.quikapp.content.testing.Company;
import com.quikapp.platform.caller.Caller;
import com.quikapp.platform.database.Transactions;
import com.quikapp.platform.id.Ids;
import com.quikapp.platform.id.UserId;
import com.quikapp.platform.testing.TestDatabase;
import com.quikapp.platform.testing.Vendor;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/** One server with presence over a test database, and clients connected to it. */
final class Office implements AutoCloseable {

    private final AtomicLong nanos = new AtomicLong();
    private final TestDatabase database = TestDatabase.create(Vendor.H2);
    final Company company = new Company(database);
    final InMemoryPresence store = new InMemoryPresence();
    final AttendanceService attendances;
    final PresenceService presence;

    Office() {
        company.beans().bind(PresenceStore.class, store).bind(Transactions.class, new Transactions() {
            @Override
            public <T> T inNew(Supplier<T> work) {
                return database.inTransaction(work::get);
            }
        });
        attendances = new AttendanceService(
                store,
                company.beans().get(PresenceReader.class),
                company.beans().get(Profiles.class),
                company.channels(),
                company.workspaces(),
                company.beans().get(PresenceConfig.class),
                company.clock(),
                nanos::get);
        presence = company.beans().get(PresenceService.class);
        attendances.start();
    }

    /** Lets so much time pass; the clock too tells so. */
    void pass(Duration time) {
        company.clock().advance(time);
        nanos.addAndGet(time.toNanos());
    }

    /** A connected client and what it was told. */
    final class Client implements PresenceListener {
        final Caller caller;
        final Attendance attendance;
        final Map<UserId, PresenceView> seen = new ConcurrentHashMap<>();
        final List<Typing> typing = new CopyOnWriteArrayList<>();

        private Client(Caller caller) {
            this.caller = caller;
            attendance = attendances.arrive(caller, Ids.text(Ids.next()), this);
        }

        @Override
        public void presence(List<PresenceView> changed) {
            changed.forEach(view -> seen.put(view.userId(), view));
        }

        @Override
        public void typing(Typing told) {
            typing.add(told);
        }

        PresenceView view(Caller person) {
            var view = seen.get(person.userId());
            if (view == null) {
                throw new AssertionError("Nothing was told of them");
            }
            return view;
        }

        PresenceState state(Caller person) {
            return view(person).state();
        }
    }

    Client connect(Caller caller) {
        return new Client(caller);
    }

    @Override
    public void close() {
        attendances.stop();
        database.close();
    }
}
