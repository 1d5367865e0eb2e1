package com.quikapp.realtime.presence;

class InMemoryPresenceTest extends PresenceStoreContract {

    @Override
    PresenceStore create() {
        return new InMemoryPresence();
    }
}
