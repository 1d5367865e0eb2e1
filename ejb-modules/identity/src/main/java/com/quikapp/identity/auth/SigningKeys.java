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
import java.util.ArrayList;

/**
 * The key pair that signs access tokens, made at the first start. {@code keys/signing-key.json} is the private key (RFC
 * 7517), for the server's user alone; {@code keys/jwks.json} holds the public keys that are trusted, which MP-JWT reads
 * and {@code GET /jwks} answers. The servers of a cluster share the folder;
 * when several start for the first time at once, the first one's key is everybody's. A public key of an
 * earlier signing key stays trusted as long as it is in the file.
 */
@Service
class SigningKeys {

    private static final int BITS = 2048;

    private final RSAKey signing;
    private final JWKSet trusted;

    @Inject
    SigningKeys(QuikappHome home) {
        this(home.shared("keys"));
    }

    SigningKeys(Path folder) {
        try {
            var privateFile = folder.resolve("signing-key.json");
            var stored = PrivateFiles.read(privateFile);
            this.signing = stored.isPresent() ? RSAKey.parse(stored.get()) : generate(privateFile);
            this.trusted = trust(folder.resolve("jwks.json"), signing.toPublicJWK());
        } catch (ParseException | JOSEException cause) {
            throw new IllegalStateException("The keys in " + folder + " cannot be used", cause);
        }
    }

    /** The private key that signs from now on. */
    RSAKey signing() {
        return signing;
    }

    /** All public keys whose tokens are accepted. */
    JWKSet trusted() {
        return trusted;
    }

    private static RSAKey generate(Path file) throws JOSEException, ParseException {
        var key = new RSAKeyGenerator(BITS)
                .keyUse(KeyUse.SIGNATURE)
                .algorithm(JWSAlgorithm.RS256)
                .keyIDFromThumbprint(true)
                .generate();
        return RSAKey.parse(PrivateFiles.createSecret(file, key.toJSONString()));
    }

    private static JWKSet trust(Path file, RSAKey publicKey) throws ParseException {
        var known = PrivateFiles.read(file);
        var set = known.isPresent() ? JWKSet.parse(known.get()) : new JWKSet();
        if (set.getKeyByKeyId(publicKey.getKeyID()) != null) {
            return set;
        }
        var keys = new ArrayList<>(set.getKeys());
        keys.add(0, publicKey);
        var extended = new JWKSet(keys);
        PrivateFiles.writePublic(file, extended.toString());
        return extended;
    }
}
