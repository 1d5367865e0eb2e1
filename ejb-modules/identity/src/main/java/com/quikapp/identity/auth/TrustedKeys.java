package com.quikapp.identity.auth;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;

/**
 * The file of the public keys whose tokens are accepted, a JSON Web Key Set (RFC 7517). A key that no longer signs carries the
 * time at which its last token has expired, and is dropped then. Read again every few seconds: another server of the cluster
 * may have started with a new key, or an administrator have removed one.
 */
final class TrustedKeys {

    private static final System.Logger LOG = System.getLogger(TrustedKeys.class.getName());
    private static final Duration REREAD = Duration.ofSeconds(10);

    private final Path file;
    private final Clock clock;
    private JWKSet keys = new JWKSet();
    private Instant readAt = Instant.MIN;

    TrustedKeys(Path file, Clock clock) {
        this.file = file;
        this.clock = clock;
    }

    /** Those that have not expired; as they were when the file cannot be read now. */
    synchronized JWKSet get() {
        var now = clock.instant();
        if (readAt.plus(REREAD).isBefore(now)) {
            readAt = now;
            try {
                read();
            } catch (RuntimeException unreadable) {
                LOG.log(Level.WARNING, "The trusted keys cannot be read now", unreadable);
            }
        }
        return keys;
    }

    /**
     * Puts a key first, unless it is there.
     *
     * @throws IllegalStateException when the file is there and holds no keys
     * @param otherwiseUntil until when tokens of the other keys are good
     */
    synchronized void sign(RSAKey publicKey, Instant otherwiseUntil) {
        read();
        if (keys.getKeyByKeyId(publicKey.getKeyID()) != null) {
            return;
        }
        var all = new ArrayList<JWK>(List.of(publicKey));
        keys.getKeys().forEach(key -> all.add(expiring(key, otherwiseUntil)));
        keys = new JWKSet(all);
        PrivateFiles.writePublic(file, keys.toString());
    }

    private void read() {
        var now = clock.instant();
        keys = new JWKSet(PrivateFiles.read(file).map(TrustedKeys::parse).orElse(List.of()).stream()
                .filter(key -> key.getExpirationTime() == null
                        || key.getExpirationTime().toInstant().isAfter(now))
                .toList());
    }

    private static List<JWK> parse(String text) {
        try {
            return JWKSet.parse(text).getKeys();
        } catch (ParseException cause) {
            throw new IllegalStateException("The trusted keys cannot be read", cause);
        }
    }

    private static JWK expiring(JWK key, Instant until) {
        boolean stands = key.getExpirationTime() != null || !(key instanceof RSAKey);
        return stands
                ? key
                : new RSAKey.Builder(key.toRSAKey())
                        .expirationTime(Date.from(until))
                        .build();
    }
}
