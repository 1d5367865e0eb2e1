package com.quikapp.bench;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;

/** Publishes {@link PeerPage} and nothing else. */
@ApplicationPath("/api")
public class PeerApplication extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(PeerPage.class);
    }
}
