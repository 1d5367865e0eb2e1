package com.quikapp.content.workspace;

import com.quikapp.platform.problem.InvalidInput;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** A workspace's name in addresses: {@code [a-z0-9-]{1,64}}. */
final class Slug {

    private static final Pattern FORM = Pattern.compile("[a-z0-9-]{1,64}");
    private static final int BASE = 56;

    private Slug() {}

    static String require(String slug) {
        if (!FORM.matcher(slug).matches()) {
            throw new InvalidInput("workspace.slug-invalid", "slug", "A slug is 1 to 64 of a-z, 0-9 and -.");
        }
        return slug;
    }

    /** What a name looks like as a slug; {@code workspace} when none of its characters can stand in one. */
    static String from(String name) {
        var plain = Normalizer.normalize(name, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^a-z0-9]+", "-");
        var base = plain.substring(0, Math.min(BASE, plain.length())).replaceAll("^-+|-+$", "");
        return base.isEmpty() ? "workspace" : base;
    }

    /** The slug, or the first of {@code <slug>-2}, {@code <slug>-3}… that is free. */
    static String free(String slug, Set<String> taken) {
        var free = slug;
        for (int n = 2; taken.contains(free); n++) {
            free = slug + "-" + n;
        }
        return free;
    }
}
