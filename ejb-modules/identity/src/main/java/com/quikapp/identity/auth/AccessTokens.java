package com.quikapp.identity.auth;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.quikapp.identity.user.Account;
import com.quikapp.platform.Service;
import com.quikapp.platform.id.UserId;
import jakarta.inject.Inject;
import java.text.ParseException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Access tokens: JWTs (RFC 7519, RFC 9068) signed with RS256, as MicroProfile JWT wants them ({@code upn}, {@code
 * groups}), with the session in {@code sid}. They live for minutes and are not looked up anywhere: a session that ends
 * takes its last token with it within that time, and at once where it is asked whether the session has ended.
 */
@Service
public class AccessTokens {

    private final SigningKeys keys;
    private final AuthSettings settings;
    private final TokenVerifier verifier;
    private final VerifiedTokens verified;
    private final RSASSASigner signer;
    private final Clock clock;

    @Inject
    AccessTokens(SigningKeys keys, AuthSettings settings, Clock clock) throws JOSEException {
        this.keys = keys;
        this.settings = settings;
        this.verifier = new TokenVerifier(keys, settings, clock);
        this.verified = new VerifiedTokens(clock);
        this.signer = new RSASSASigner(keys.signing());
        this.clock = clock;
    }

    /**
     * Verifies a token outside of MP-JWT, for native clients that open a WebSocket with it.
     *
     * @throws AccessTokenInvalid whatever is wrong with it
     */
    public AccessToken verify(String token) {
        return verified.get(token, unknown -> read(verifier.claims(unknown)));
    }

    /** The public keys that verify tokens, a JSON Web Key Set (RFC 7517). */
    public String publicKeys() {
        return keys.trusted().toString();
    }

    /** What the owner of a session gets: a new access token and the refresh token. */
    SessionTokens tokens(Sessions.Continued session) {
        var access = mint(session.account(), session.sessionId());
        return new SessionTokens(
                access.token(),
                access.expiresAt(),
                session.refreshToken(),
                session.refreshTokenExpiresAt(),
                session.account());
    }

    /** A token that was just made and when it expires. */
    record Minted(String token, Instant expiresAt) {}

    Minted mint(Account account, String sessionId) {
        var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        var expiresAt = now.plus(settings.accessTokenLifetime());
        var claims = new JWTClaimsSet.Builder()
                .issuer(settings.issuer())
                .audience(settings.audience())
                .subject(account.id().text())
                .claim("upn", account.id().text())
                .claim("groups", List.copyOf(account.roles()))
                .claim("sid", sessionId)
                .issueTime(Date.from(now))
                .expirationTime(Date.from(expiresAt))
                .jwtID(UUID.randomUUID().toString())
                .build();
        return new Minted(sign(claims), expiresAt);
    }

    private String sign(JWTClaimsSet claims) {
        var header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                .type(JOSEObjectType.JWT)
                .keyID(keys.signing().getKeyID())
                .build();
        var token = new JWSObject(header, new Payload(withListOfAudiences(claims)));
        try {
            token.sign(signer);
        } catch (JOSEException cause) {
            throw new IllegalStateException("The signing key cannot sign", cause);
        }
        return token.serialize();
    }

    /** As MicroProfile JWT keeps it: it makes a list of a single audience at each request, by way of an exception. */
    private static Map<String, Object> withListOfAudiences(JWTClaimsSet claims) {
        var all = claims.toJSONObject();
        all.put("aud", claims.getAudience());
        return all;
    }

    private static AccessToken read(JWTClaimsSet claims) {
        try {
            return new AccessToken(
                    UserId.parse(claims.getSubject()),
                    claims.getStringClaim("sid"),
                    Set.copyOf(claims.getStringListClaim("groups")),
                    claims.getExpirationTime().toInstant());
        } catch (ParseException malformed) {
            throw new AccessTokenInvalid();
        }
    }
}
