package com.quikapp.gateway.client;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the page may do (CSP level 3, Trusted Types): load from this server alone, run no inline script but the import map, which
 * is named by its hash, evaluate nothing, and turn text into HTML only through the two libraries that are named.
 */
final class ContentSecurityPolicy {

    private static final Pattern IMPORT_MAP =
            Pattern.compile("<script type=\"importmap\">(.*?)</script>", Pattern.DOTALL);

    private ContentSecurityPolicy() {}

    /** The policy for a page; a page without an import map may run no inline script at all. */
    static String forPage(String html) {
        Matcher importMap = IMPORT_MAP.matcher(html);
        String inline = importMap.find() ? " 'sha256-" + sha256(importMap.group(1)) + "'" : "";
        return String.join(
                "; ",
                "default-src 'none'",
                "script-src 'self'" + inline,
                "style-src 'self'",
                "img-src 'self'",
                "connect-src 'self'",
                "base-uri 'none'",
                "form-action 'none'",
                "frame-ancestors 'none'",
                "require-trusted-types-for 'script'",
                "trusted-types lit-html dompurify");
    }

    private static String sha256(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }
}
