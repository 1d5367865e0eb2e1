package com.quikapp.identity.user;

import com.quikapp.platform.problem.InvalidInput;
import com.quikapp.platform.text.Text;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An e-mail address as its owner wrote it, at most 254 characters (RFC 5321, 4.5.3.1). Two addresses name the same
 * account when their keys are equal: compatibility-normalised and without regard to case.
 */
public record EmailAddress(String value) {

    private static final int MAX = 254;
    private static final Pattern FORM =
            Pattern.compile("[^\\s@\"(),:;<>\\[\\\\\\]]{1,64}@[\\p{L}\\p{N}]([\\p{L}\\p{N}.-]*[\\p{L}\\p{N}])?");

    /** @throws InvalidInput {@code user.email-malformed}, or a {@code text.} code for what is no text at all */
    public static EmailAddress parse(String field, @Nullable String text) {
        var address = Text.require(field, text, 1, MAX);
        var form = FORM.matcher(address);
        if (!form.matches() || address.contains("..") || key(address).length() > MAX) {
            throw new InvalidInput("user.email-malformed", field, "This is no e-mail address.");
        }
        return new EmailAddress(address);
    }

    /** What makes the address unique. */
    public String key() {
        return key(value);
    }

    /** The key of whatever somebody typed as their address, well-formed or not. */
    public static String key(String typed) {
        return Normalizer.normalize(typed.strip(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    /** Never the address itself: addresses do not belong into logs. */
    @Override
    public String toString() {
        return "EmailAddress";
    }
}
