package com.quikapp.identity.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.PlainHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.quikapp.identity.user.Account;
import com.quikapp.platform.id.Ids;
import com.quikapp.platform.id.UserId;
import com.quikapp.platform.testing.MovableClock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AccessTokensTest {

    private static final Account ADA =
            new Account(new UserId(Ids.next()), "ada", "Ada", "ada@example.org", "active", Set.of("user"));

    private final MovableClock clock = new MovableClock();
    private final SigningKeys keys;
    private final AccessTokens tokens;

    AccessTokensTest(@TempDir Path home) throws Exception {
        this.keys = keys(home);
        this.tokens = new AccessTokens(keys, AuthHouse.settings(false), clock);
    }

    private SigningKeys keys(Path folder) {
        return new SigningKeys(folder, Duration.ofMinutes(15), clock);
    }

    private String mint() {
        return tokens.mint(ADA, "0abc").token();
    }

    private void assertRefused(String token) {
        assertThatThrownBy(() -> tokens.verify(token)).isInstanceOf(AccessTokenInvalid.class);
    }

    @Test
    void saysWhoTheUserIsAndWhichSession() throws Exception {
        var minted = tokens.mint(ADA, "0abc");
        var token = tokens.verify(minted.token());
        assertThat(token.userId()).isEqualTo(ADA.id());
        assertThat(token.sessionId()).isEqualTo("0abc");
        assertThat(token.roles()).containsExactly("user");
        assertThat(token.expiresAt())
                .isEqualTo(minted.expiresAt())
                .isEqualTo(clock.instant().plusSeconds(900));
        var parsed = SignedJWT.parse(minted.token());
        assertThat(parsed.getHeader().getAlgorithm()).isEqualTo(JWSAlgorithm.RS256);
        assertThat(parsed.getHeader().getKeyID()).isEqualTo(keys.signing().getKeyID());
        assertThat(parsed.getJWTClaimsSet().getStringClaim("upn"))
                .isEqualTo(ADA.id().text());
        assertThat(parsed.getJWTClaimsSet().getIssuer()).isEqualTo("quikapp");
        assertThat(parsed.getPayload().toJSONObject().get("aud")).isEqualTo(List.of("quikapp"));
    }

    @Test
    void refusesAnExpiredToken() {
        var token = mint();
        clock.advance(Duration.ofMinutes(15));
        assertRefused(token);
    }

    @Test
    void refusesATokenThatExpiredSinceItWasVerified() {
        var token = mint();
        assertThat(tokens.verify(token)).isEqualTo(tokens.verify(token));
        clock.advance(Duration.ofMinutes(15));
        assertRefused(token);
    }

    @Test
    void refusesAnotherSignatureUnderATokenThatWasVerified() {
        var token = mint();
        tokens.verify(token);
        var other = mint();
        tokens.verify(other);
        assertRefused(token.substring(0, token.lastIndexOf('.')) + other.substring(other.lastIndexOf('.')));
    }

    @Test
    void refusesWhatIsNoToken() {
        for (var text : List.of("", "a.b.c", "..", mint() + "x", mint().substring(5))) {
            assertRefused(text);
        }
    }

    @Test
    void refusesATokenWithChangedClaims() {
        var parts = mint().split("\\.");
        var claims = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8)
                .replace("\"user\"", "\"system-admin\"");
        parts[1] = Base64.getUrlEncoder().withoutPadding().encodeToString(claims.getBytes(StandardCharsets.UTF_8));
        assertRefused(String.join(".", parts));
    }

    @Test
    void refusesATokenOfAnotherKeyUnderOurKeyId(@TempDir Path elsewhere) throws Exception {
        var foreign = keys(elsewhere).signing();
        var header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                .keyID(keys.signing().getKeyID())
                .build();
        var forged = new SignedJWT(header, SignedJWT.parse(mint()).getJWTClaimsSet());
        forged.sign(new RSASSASigner(foreign));
        assertRefused(forged.serialize());
    }

    @Test
    void refusesUnsignedTokensAndOurPublicKeyAsASecret() throws Exception {
        var claims = SignedJWT.parse(mint()).getJWTClaimsSet();
        assertRefused(new PlainJWT(new PlainHeader(), claims).serialize());
        var header = new JWSHeader.Builder(JWSAlgorithm.HS256)
                .keyID(keys.signing().getKeyID())
                .build();
        var confused = new SignedJWT(header, claims);
        confused.sign(new MACSigner(keys.signing().toPublicJWK().toJSONString().getBytes(StandardCharsets.UTF_8)));
        assertRefused(confused.serialize());
    }

    @Test
    void refusesTokensForOthersOrWithoutWhatWeNeed() throws Exception {
        List<UnaryOperator<JWTClaimsSet.Builder>> changes = List.of(
                claims -> claims.issuer("other"),
                claims -> claims.audience("other"),
                claims -> claims.claim("sid", null),
                claims -> claims.claim("groups", null),
                claims -> claims.subject("../../etc"),
                claims -> claims.expirationTime(null),
                claims -> claims.notBeforeTime(Date.from(clock.instant().plusSeconds(60))));
        for (var change : changes) {
            var claims = change.apply(
                            new JWTClaimsSet.Builder(SignedJWT.parse(mint()).getJWTClaimsSet()))
                    .build();
            var header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                    .keyID(keys.signing().getKeyID())
                    .build();
            var token = new SignedJWT(header, claims);
            token.sign(new RSASSASigner(keys.signing()));
            assertRefused(token.serialize());
        }
    }

    @Test
    void publishesThePublicKeyAlone() throws Exception {
        var published = JWKSet.parse(tokens.publicKeys());
        assertThat(published.containsNonPublicKeys()).isFalse();
        assertThat(published.getKeyByKeyId(keys.signing().getKeyID())).isNotNull();
    }

    @Test
    void keepsTheKeysOverARestartAndTheTokensGood(@TempDir Path home) throws Exception {
        var before = new AccessTokens(keys(home), AuthHouse.settings(false), clock).mint(ADA, "0abc");
        var after = new AccessTokens(keys(home), AuthHouse.settings(false), clock);
        assertThat(after.verify(before.token()).userId()).isEqualTo(ADA.id());
    }

    @Test
    void trustsTheFormerKeyWhenTheSigningKeyIsReplaced(@TempDir Path home) throws Exception {
        var before = new AccessTokens(keys(home), AuthHouse.settings(false), clock).mint(ADA, "0abc");
        Files.delete(home.resolve("signing-key.json"));
        var after = new AccessTokens(keys(home), AuthHouse.settings(false), clock);
        assertThat(after.verify(before.token()).userId()).isEqualTo(ADA.id());
        assertThat(after.verify(after.mint(ADA, "0abd").token()).sessionId()).isEqualTo("0abd");
    }

    @Test
    void acceptsTokensOfAServerThatStartedWithANewKey(@TempDir Path home) throws Exception {
        var running = new AccessTokens(keys(home), AuthHouse.settings(false), clock);
        Files.delete(home.resolve("signing-key.json"));
        var restarted = new AccessTokens(keys(home), AuthHouse.settings(false), clock);
        clock.advance(Duration.ofSeconds(11));
        assertThat(running.verify(restarted.mint(ADA, "0abc").token()).userId()).isEqualTo(ADA.id());
        assertThat(running.publicKeys()).isEqualTo(restarted.publicKeys());
    }

    @Test
    void refusesTokensOfTheFormerKeyOnceThoseItMayHaveSignedHaveExpired(@TempDir Path home) throws Exception {
        var stolen = new AccessTokens(keys(home), AuthHouse.settings(false), clock);
        Files.delete(home.resolve("signing-key.json"));
        var restarted = new AccessTokens(keys(home), AuthHouse.settings(false), clock);
        clock.advance(Duration.ofHours(2));
        var forged = stolen.mint(ADA, "0abc").token();
        assertThatThrownBy(() -> restarted.verify(forged)).isInstanceOf(AccessTokenInvalid.class);
        keys(home);
        assertThat(JWKSet.load(home.resolve("jwks.json").toFile()).getKeys()).hasSize(2);
    }

    @Test
    void keepsThePrivateKeyFromOthersOnTheMachine(@TempDir Path home) throws Exception {
        keys(home);
        assertThat(java.nio.file.attribute.PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(home.resolve("signing-key.json"))))
                .isEqualTo("rw-------");
        assertThat(Files.readString(home.resolve("jwks.json"))).doesNotContain("\"d\"");
    }
}
