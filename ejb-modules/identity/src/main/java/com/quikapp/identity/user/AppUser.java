package com.quikapp.identity.user;

import com.quikapp.platform.caller.Caller;
import com.quikapp.platform.id.UserId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The stored account. */
@Entity
@Table(name = "app_user")
class AppUser {

    @Id
    private long id;

    private String handle = "";

    @Column(name = "display_name")
    private String displayName = "";

    private @Nullable String email;

    @Column(name = "email_key")
    private @Nullable String emailKey;

    @Enumerated(EnumType.STRING)
    private UserState state = UserState.ACTIVE;

    @Column(name = "system_admin")
    private boolean systemAdmin;

    private boolean bot;

    @Column(name = "created_at")
    private Instant createdAt = Instant.EPOCH;

    @Column(name = "updated_at")
    private Instant updatedAt = Instant.EPOCH;

    protected AppUser() {}

    AppUser(UserId id, Handle handle, NewUser person, Instant now) {
        this.id = id.value();
        this.handle = handle.value();
        this.displayName = person.displayName();
        this.email = person.email().value();
        this.emailKey = person.email().key();
        this.systemAdmin = person.systemAdmin();
        this.createdAt = now;
        this.updatedAt = now;
    }

    UserId userId() {
        return new UserId(id);
    }

    void rename(String newName, Instant now) {
        this.displayName = newName;
        this.updatedAt = now;
    }

    void take(Handle newHandle, Instant now) {
        this.handle = newHandle.value();
        this.updatedAt = now;
    }

    Optional<String> mailAddress() {
        return state == UserState.ACTIVE ? Optional.ofNullable(email) : Optional.empty();
    }

    /** What anybody who may see the user sees. */
    UserView view() {
        return new UserView(userId(), handle, displayName, null, state.text(), bot);
    }

    /** What the user sees. */
    Account account() {
        var roles = systemAdmin ? Set.of(Caller.USER, Caller.SYSTEM_ADMIN) : Set.of(Caller.USER);
        return new Account(userId(), handle, displayName, email, state.text(), roles);
    }
}
