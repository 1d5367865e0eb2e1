package com.quikapp.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Set;
import org.eclipse.microprofile.jwt.Claims;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SessionClaimTest {

    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    /** A token of which only the text is known. */
    private record Text(String text) implements JsonWebToken {

        static Text of(String payload) {
            return new Text("e30." + BASE64.encodeToString(payload.getBytes(StandardCharsets.UTF_8)) + ".c2ln");
        }

        @Override
        public String getName() {
            return "";
        }

        @Override
        public Set<String> getClaimNames() {
            return Set.of();
        }

        @Override
        @SuppressWarnings("unchecked")
        public <T> @Nullable T getClaim(String name) {
            return name.equals(Claims.raw_token.name()) ? (T) text : null;
        }
    }

    @Test
    void readsTheSessionAndNothingElse() {
        assertThat(SessionClaim.of(
                        Text.of("{\"sub\":\"1\",\"nested\":{\"sid\":\"no\"},\"aud\":[\"quikapp\"],\"sid\":\"0abc\"}")))
                .isEqualTo("0abc");
    }

    @Test
    void answersNothingForATokenWithoutASession() {
        assertThat(SessionClaim.of(Text.of("{\"sub\":\"1\"}"))).isEmpty();
    }
}
