package com.quikapp.identity.auth;

import com.quikapp.identity.audit.AuditService;
import com.quikapp.identity.audit.Severity;
import com.quikapp.identity.user.Account;
import com.quikapp.identity.user.EmailAddress;
import com.quikapp.identity.user.NewUser;
import com.quikapp.identity.user.UserService;
import com.quikapp.platform.Service;
import com.quikapp.platform.caller.Caller;
import com.quikapp.platform.id.Ids;
import com.quikapp.platform.id.UserId;
import com.quikapp.platform.text.Text;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Sign-up, sign-in, refresh and sign-out. Each use case is several short transactions; call it without one. */
@Service
public class AuthService {

    private static final UserId NOBODY = new UserId(0);
    private static final int MAX_LOGIN = 254;

    private final UserService users;
    private final Registration registration;
    private final CredentialRepository credentials;
    private final Passwords passwords;
    private final SignInGuard guard;
    private final SignUpPolicy signUpPolicy;
    private final Sessions sessions;
    private final AccessTokens tokens;
    private final AuditService audit;
    private final Transactions transactions;

    @Inject
    AuthService(
            UserService users,
            Registration registration,
            CredentialRepository credentials,
            Passwords passwords,
            SignInGuard guard,
            SignUpPolicy signUpPolicy,
            Sessions sessions,
            AccessTokens tokens,
            AuditService audit,
            Transactions transactions) {
        this.users = users;
        this.registration = registration;
        this.credentials = credentials;
        this.passwords = passwords;
        this.guard = guard;
        this.signUpPolicy = signUpPolicy;
        this.sessions = sessions;
        this.tokens = tokens;
        this.audit = audit;
        this.transactions = transactions;
    }

    /**
     * Creates an account and signs it in. The invitation is used by it: it makes the new user a member at once.
     *
     * @throws InvitationRequired without an open invitation, unless sign-up is open to all
     * @throws com.quikapp.identity.user.EmailTaken when there is an account with this address
     */
    public SessionTokens signUp(Caller caller, SignUp signUp) {
        var person = NewUser.parse(signUp.email(), signUp.displayName(), false);
        var password = Passwords.require("password", signUp.password());
        signUpPolicy.require(signUp.invitation());
        var hash = passwords.hash(password);
        return registration.inTransaction(() -> {
            var account = registration.create(caller, person, hash);
            var session = sessions.open(caller, account, signUp.client());
            var newUser = new Caller(account.id(), session.sessionId(), account.roles(), caller.traceId());
            signUpPolicy.admit(newUser, signUp.invitation());
            return tokens.tokens(session);
        });
    }

    /**
     * Signs in with a password.
     *
     * @throws SignInFailed when address and password do not match; takes the same time whether or not the account
     *     exists
     * @throws SignInLocked after five failures in a row, for 15 minutes
     */
    public SessionTokens signIn(Caller caller, SignIn signIn) {
        var email = Text.require("email", signIn.email(), 1, MAX_LOGIN);
        var password = Text.require("password", signIn.password(), 1, Passwords.MAX);
        var login = Secrets.digest(EmailAddress.key(email));
        return guard.count(login, lastTry -> {
            var account = transactions.call(() -> users.accountByEmail(email));
            boolean same = isPassword(account, password);
            var owner = account.filter(found -> same && found.isActive());
            if (owner.isEmpty()) {
                recordFailure(caller, account, lastTry);
                throw new SignInFailed();
            }
            return transactions.call(() -> {
                guard.succeeded(login);
                return tokens.tokens(sessions.open(caller, owner.get(), signIn.client()));
            });
        });
    }

    /** Takes the same time for an account that does not exist. */
    private boolean isPassword(Optional<Account> account, String password) {
        var id = account.map(Account::id).orElse(NOBODY);
        var stored = transactions.call(() -> credentials.find(id));
        return passwords.matches(password, stored.map(Credential::passwordHash).orElse(null));
    }

    /**
     * Continues a session. The token works again until the one in the answer is used, so a lost answer costs nothing; after
     * that it ends the session for both who hold it.
     *
     * @throws RefreshTokenInvalid when the token is unknown, expired or spent, or its session has ended
     */
    public SessionTokens refresh(Caller caller, @Nullable String refreshToken) {
        if (refreshToken == null) {
            throw new RefreshTokenInvalid();
        }
        var rotation = transactions.call(() -> sessions.rotate(caller, refreshToken));
        if (rotation instanceof Sessions.Continued continued) {
            return tokens.tokens(continued);
        }
        if (rotation instanceof Sessions.Reused reused) {
            var details = Map.of("sessionId", reused.sessionId());
            audit.record(
                    caller,
                    "auth.refresh-token-reused",
                    Severity.CRITICAL,
                    reused.userId().text(),
                    details);
        }
        throw new RefreshTokenInvalid();
    }

    /**
     * Whether a refresh token is of an open session that is not the caller's. Pages of one browser share its cookie: who
     * signs in last has it, and keeps it when the other signs out.
     */
    public boolean isOfAnotherSession(Caller caller, String refreshToken) {
        return transactions
                .call(() -> sessions.continuedBy(refreshToken))
                .filter(session -> !session.equals(caller.sessionId()))
                .isPresent();
    }

    /** Ends the caller's session and what its access token opens. Harmless when it has ended. */
    public void signOut(Caller caller) {
        try {
            transactions.call(() -> {
                sessions.end(caller, Ids.parse(caller.sessionId()), "signed-out");
                return caller;
            });
        } catch (SessionNotFound ended) {
            return;
        }
    }

    private void recordFailure(Caller caller, Optional<Account> account, boolean lastTry) {
        var subject = account.map(known -> known.id().text()).orElse("unknown");
        var severity = lastTry ? Severity.HIGH : Severity.MEDIUM;
        audit.record(caller, "auth.sign-in-failed", severity, subject, Map.of("locked", lastTry));
    }
}
