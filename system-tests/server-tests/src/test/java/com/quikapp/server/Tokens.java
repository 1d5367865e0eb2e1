package com.quikapp.server;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.quikapp.harness.Person;
import com.quikapp.harness.Quikapp;
import java.io.IOException;
import java.nio.file.Files;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;

/** Access tokens, good and bad: made from somebody's real one, and from the server's own key. */
final class Tokens {

    private final RSAKey key;
    private final JWTClaimsSet claims;

    Tokens(Quikapp server, Person person) {
        try {
            key = RSAKey.parse(Files.readString(server.data().resolve("keys/signing-key.json")));
            claims = SignedJWT.parse(person.accessToken()).getJWTClaimsSet();
        } catch (IOException | ParseException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A good token that nobody has seen before. */
    String fresh() {
        return signed(with().jwtID(UUID.randomUUID().toString()).build());
    }

    String expired() {
        Instant past = Instant.now().minus(Duration.ofMinutes(5));
        return signed(with().expirationTime(Date.from(past)).build());
    }

    String withoutExpiry() {
        return signed(with().expirationTime(null).build());
    }

    String forAnotherAudience() {
        return signed(with().audience("another").build());
    }

    String ofAnotherIssuer() {
        return signed(with().issuer("another").build());
    }

    /** Signed with a stranger's key under the server's key id. */
    String ofAnotherKey() throws JOSEException {
        return signed(claims, JWSAlgorithm.RS256, new RSASSASigner(new RSAKeyGenerator(2048).generate()));
    }

    /** Signed with the public key as if it were a shared secret (RFC 8725, section 2.1). */
    String signedWithThePublicKey() throws JOSEException {
        return signed(
                claims, JWSAlgorithm.HS256, new MACSigner(key.toRSAPublicKey().getEncoded()));
    }

    String unsigned() {
        return new PlainJWT(claims).serialize();
    }

    /** A good token whose claims were changed after it was signed. */
    String promoted() {
        String[] good = fresh().split("\\.");
        String[] changed = signed(
                        with().claim("groups", List.of("user", "system-admin")).build())
                .split("\\.");
        return good[0] + "." + changed[1] + "." + good[2];
    }

    private JWTClaimsSet.Builder with() {
        return new JWTClaimsSet.Builder(claims);
    }

    private String signed(JWTClaimsSet wanted) {
        try {
            return signed(wanted, JWSAlgorithm.RS256, new RSASSASigner(key));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private String signed(JWTClaimsSet wanted, JWSAlgorithm algorithm, JWSSigner signer) throws JOSEException {
        JWSHeader header = new JWSHeader.Builder(algorithm)
                .type(JOSEObjectType.JWT)
                .keyID(key.getKeyID())
                .build();
        SignedJWT token = new SignedJWT(header, wanted);
        token.sign(signer);
        return token.serialize();
    }
}
