package com.quikapp.identity.user;

import com.quikapp.platform.event.Events;
import com.quikapp.platform.testing.TestDatabase;
import java.time.Clock;
import java.util.List;

/** Builds the users' facade by hand. */
public final class UserServices {

    private UserServices() {}

    /** On a test database, where nobody shares a workspace. */
    public static UserService on(TestDatabase db, Events events, Clock clock) {
        return on(db, events, clock, List.of());
    }

    static UserService on(TestDatabase db, Events events, Clock clock, List<SharedWorkspaces> shared) {
        return new UserService(
                new UserRepository(db.entityManager("identity")),
                new UserImport(new ImportedUserRepository(db.dataSource()), clock),
                new UserVisibility(shared),
                events,
                clock);
    }
}
