package com.quikapp.identity.auth;

import com.quikapp.platform.Service;
import com.quikapp.platform.start.StartAction;
import jakarta.inject.Inject;

/** Makes the signing keys before the first token is needed and prints the set-up code until it has been used. */
@Service
class AuthStart implements StartAction {

    private final SigningKeys keys;
    private final SetupCode setupCode;

    @Inject
    AuthStart(SigningKeys keys, SetupCode setupCode) {
        this.keys = keys;
        this.setupCode = setupCode;
    }

    @Override
    public int order() {
        return FIRST;
    }

    @Override
    public void start() {
        if (keys.trusted().isEmpty()) {
            throw new IllegalStateException("No key is trusted to sign access tokens");
        }
        setupCode.announce();
    }
}
