package com.quikapp.identity.auth;

import com.quikapp.identity.user.Account;
import com.quikapp.identity.user.NewUser;
import com.quikapp.identity.user.UserCollision;
import com.quikapp.identity.user.UserService;
import com.quikapp.platform.Service;
import com.quikapp.platform.caller.Caller;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.function.Supplier;

/** Creates an account together with its password. */
@Service
class Registration {

    private static final int TRIES = 3;

    private final UserService users;
    private final CredentialRepository credentials;
    private final Transactions transactions;
    private final Clock clock;

    @Inject
    Registration(UserService users, CredentialRepository credentials, Transactions transactions, Clock clock) {
        this.users = users;
        this.credentials = credentials;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Stores account and password in the caller's transaction. */
    Account create(Caller caller, NewUser person, String passwordHash) {
        var account = users.register(caller, person);
        credentials.add(
                new Credential(account.id(), passwordHash, clock.instant().truncatedTo(ChronoUnit.MICROS)));
        return account;
    }

    /** Runs work that creates an account in a transaction; once more when somebody took the name meanwhile. */
    <T> T inTransaction(Supplier<T> work) {
        for (int again = 1; ; again++) {
            try {
                return transactions.call(work);
            } catch (UserCollision collision) {
                if (again == TRIES) {
                    throw collision;
                }
            }
        }
    }
}
