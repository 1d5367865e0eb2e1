package com.quikapp.identity.auth;

import com.quikapp.platform.Service;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Settings of sign-in. Issuer and audience must be those MP-JWT checks in every module. */
@Service
class AuthSettings {

    private final String issuer;
    private final String audience;
    private final Duration accessTokenLifetime;
    private final Duration refreshTokenLifetime;
    private final boolean openSignUp;
    private final int hashingThreads;

    @Inject
    AuthSettings(
            @ConfigProperty(name = "quikapp.auth.issuer", defaultValue = "quikapp") String issuer,
            @ConfigProperty(name = "quikapp.auth.audience", defaultValue = "quikapp") String audience,
            @ConfigProperty(name = "quikapp.auth.access-token-lifetime", defaultValue = "PT15M")
                    Duration accessTokenLifetime,
            @ConfigProperty(name = "quikapp.auth.refresh-token-lifetime", defaultValue = "P7D")
                    Duration refreshTokenLifetime,
            @ConfigProperty(name = "quikapp.auth.open-sign-up", defaultValue = "false") boolean openSignUp,
            @ConfigProperty(name = "quikapp.auth.hashing-threads", defaultValue = "2") int hashingThreads) {
        this.issuer = issuer;
        this.audience = audience;
        this.accessTokenLifetime = accessTokenLifetime;
        this.refreshTokenLifetime = refreshTokenLifetime;
        this.openSignUp = openSignUp;
        this.hashingThreads = hashingThreads;
    }

    String issuer() {
        return issuer;
    }

    String audience() {
        return audience;
    }

    Duration accessTokenLifetime() {
        return accessTokenLifetime;
    }

    Duration refreshTokenLifetime() {
        return refreshTokenLifetime;
    }

    /** Whether anybody may sign up without an invitation. */
    boolean openSignUp() {
        return openSignUp;
    }

    /** How many passwords are hashed at the same time; each takes a core and 19 MiB for about 0.1 s. */
    int hashingThreads() {
        return hashingThreads;
    }
}
