package com.quikapp.identity.auth;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** Random secrets and the digests they are stored as. What has 100 bits and more of chance needs no slow hash. */
final class Secrets {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String CODE_LETTERS = "0123456789abcdefghjkmnpqrstvwxyz";

    private Secrets() {}

    static byte[] random(int bytes) {
        var random = new byte[bytes];
        RANDOM.nextBytes(random);
        return random;
    }

    /** A token of 256 bits, 43 characters that fit into URLs and cookies. */
    static String token() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random(32));
    }

    /** A code of 100 bits for people to type: five groups of four letters and digits without look-alikes. */
    static String code() {
        var code = new StringBuilder();
        for (int at = 0; at < 20; at++) {
            if (at > 0 && at % 4 == 0) {
                code.append('-');
            }
            code.append(CODE_LETTERS.charAt(RANDOM.nextInt(CODE_LETTERS.length())));
        }
        return code.toString();
    }

    /** SHA-256, as 64 hex digits. */
    static String digest(String secret) {
        try {
            var sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(secret.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException cause) {
            throw new IllegalStateException("Every Java platform has SHA-256", cause);
        }
    }

    /** Compares in a time that tells nothing about where the difference is. */
    static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
