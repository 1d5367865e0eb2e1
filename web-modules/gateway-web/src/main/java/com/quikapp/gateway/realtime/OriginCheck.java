package com.quikapp.gateway.realtime;

import com.quikapp.platform.Service;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Decides which web pages may open a WebSocket (RFC 6455, 10.2): those of this server's own host, and of the origins
 * that are configured. Clients that are no browsers send no origin.
 */
@Service
class OriginCheck {

    private final Set<String> allowed;

    @Inject
    OriginCheck(GatewayConfig config) {
        allowed = config.allowedOrigins();
    }

    boolean permits(@Nullable String origin, @Nullable String host) {
        return origin == null || allowed.contains(origin) || isSame(origin, host);
    }

    private static boolean isSame(String origin, @Nullable String host) {
        try {
            var authority = URI.create(origin).getRawAuthority();
            return authority != null
                    && host != null
                    && authority.toLowerCase(Locale.ROOT).equals(host.toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException noOrigin) {
            return false;
        }
    }
}
