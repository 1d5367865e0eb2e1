package com.quikapp.identity.auth;

import com.quikapp.identity.audit.AuditService;
import com.quikapp.identity.audit.Severity;
import com.quikapp.identity.user.NewUser;
import com.quikapp.platform.Service;
import com.quikapp.platform.caller.Caller;
import com.quikapp.platform.event.Events;
import com.quikapp.platform.problem.Problem;
import com.quikapp.platform.text.Text;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;

/** The first start: who knows the set-up code becomes the first system admin. Works once. */
@Service
public class SetupService {

    private static final int MAX_CODE = 64;

    private final SetupRepository stored;
    private final SetupCode setupCode;
    private final Registration registration;
    private final Passwords passwords;
    private final Sessions sessions;
    private final AccessTokens tokens;
    private final AuditService audit;
    private final Events events;
    private final Transactions transactions;
    private final Clock clock;

    @Inject
    SetupService(
            SetupRepository stored,
            SetupCode setupCode,
            Registration registration,
            Passwords passwords,
            Sessions sessions,
            AccessTokens tokens,
            AuditService audit,
            Events events,
            Transactions transactions,
            Clock clock) {
        this.stored = stored;
        this.setupCode = setupCode;
        this.registration = registration;
        this.passwords = passwords;
        this.sessions = sessions;
        this.tokens = tokens;
        this.audit = audit;
        this.events = events;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Whether the server still waits for its first system admin. Everybody may know. */
    public boolean isRequired() {
        return transactions.call(stored::find).filter(Setup::isDone).isEmpty();
    }

    /**
     * Creates the first system admin and signs them in; the code is used up.
     *
     * @throws SetupCodeWrong when the code is not the server's
     * @throws SetupLocked after five wrong codes, for 15 minutes
     * @throws SetupDone when the code has been used
     */
    public SessionTokens complete(Caller caller, SetUp setUp) {
        var code = Text.require("code", setUp.code(), 1, MAX_CODE);
        var person = NewUser.parse(setUp.email(), setUp.displayName(), true);
        var password = Passwords.require("password", setUp.password());
        transactions.call(() -> refusal(code)).ifPresent(problem -> refuse(caller, problem));
        var hash = passwords.hash(password);
        var admin = registration.inTransaction(() -> create(caller, setUp, person, hash));
        setupCode.discard();
        return admin;
    }

    private Optional<Problem> refusal(String code) {
        var setup = stored.lock();
        if (setup.isEmpty() || setup.get().isDone()) {
            return Optional.of(new SetupDone());
        }
        var locked = setup.get().lockedFor(clock.instant());
        if (locked.isPresent()) {
            return Optional.of(new SetupLocked(locked.get()));
        }
        if (setup.get().isCode(code)) {
            return Optional.empty();
        }
        setup.get().countFailure(clock.instant().truncatedTo(ChronoUnit.MICROS));
        return Optional.of(new SetupCodeWrong());
    }

    private void refuse(Caller caller, Problem problem) {
        audit.record(caller, "auth.setup-refused", Severity.HIGH, "server", Map.of("code", problem.code()));
        throw problem;
    }

    private SessionTokens create(Caller caller, SetUp setUp, NewUser person, String hash) {
        var setup = stored.lock().filter(open -> !open.isDone()).orElseThrow(SetupDone::new);
        setup.complete(clock.instant().truncatedTo(ChronoUnit.MICROS));
        var admin = registration.create(caller, person, hash);
        var session = sessions.open(caller, admin, setUp.client());
        var actor = new Caller(admin.id(), session.sessionId(), admin.roles(), caller.traceId());
        events.raise(actor, new SetupCompleted(admin.id()));
        return tokens.tokens(session);
    }
}
