package com.quikapp.identity.auth;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.quikapp.platform.QuikappHome;
import com.quikapp.platform.Service;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;

/**
 * The key pair that signs access tokens, made at the first start. {@code keys/signing-key.json} is the private key (RFC
 * 7517), for the server's user alone; {@code keys/jwks.json} holds the public keys that are trusted, which MP-JWT reads
 * and {@code GET /jwks} answers. The servers of a cluster share the folder;
 * when several start for the first time at once, the first one's key is everybody's. The public key of an
 * earlier signing key stays trusted until its last token has expired.
 */
@Service
class SigningKeys {

    private static final int BITS = 2048;

    /** The clocks of servers that still sign with the earlier key may be behind, and those servers restart one after the other. */
    private static final Duration SKEW = Duration.ofHours(1);

    private final RSAKey signing;
    private final TrustedKeys trusted;

    @Inject
    SigningKeys(QuikappHome home, AuthSettings settings, Clock clock) {
        this(home.shared("keys"), settings.accessTokenLifetime(), clock);
    }

    SigningKeys(Path folder, Duration tokenLifetime, Clock clock) {
        this.trusted = new TrustedKeys(folder.resolve("jwks.json"), clock);
        try {
            var privateFile = folder.resolve("signing-key.json");
            var stored = PrivateFiles.read(privateFile);
            this.signing = stored.isPresent() ? RSAKey.parse(stored.get()) : generate(privateFile);
            trusted.sign(
                    signing.toPublicJWK(), clock.instant().plus(tokenLifetime).plus(SKEW));
        } catch (ParseException | JOSEException cause) {
            throw new IllegalStateException("The keys in " + folder + " cannot be used", cause);
        }
    }

    /** The private key that signs from now on. */
    RSAKey signing() {
        return signing;
    }

    /** All public keys whose tokens are accepted at this moment. */
    JWKSet trusted() {
        return trusted.get();
    }

    private static RSAKey generate(Path file) throws JOSEException, ParseException {
        var key = new RSAKeyGenerator(BITS)
                .keyUse(KeyUse.SIGNATURE)
                .algorithm(JWSAlgorithm.RS256)
                .keyIDFromThumbprint(true)
                .generate();
        return RSAKey.parse(PrivateFiles.createSecret(file, key.toJSONString()));
    }
}
