package com.quikapp.platform.id;

import io.hypersistence.tsid.TSID;
import java.security.SecureRandom;
import java.util.Locale;

/**
 * Makes, writes and reads identifiers: 64-bit TSIDs (42 bits of milliseconds, 22 bits of node and counter), ordered by
 * time within a server, as 13 characters of Crockford base 32.
 */
public final class Ids {

    private static final int NODE_BITS = 10;
    private static final TSID.Factory FACTORY = TSID.Factory.builder()
            .withNodeBits(NODE_BITS)
            .withNode(new SecureRandom().nextInt(1 << NODE_BITS))
            .build();

    private Ids() {}

    /** A new id, greater than all ids this server made before. */
    public static long next() {
        return FACTORY.generate().toLong();
    }

    public static String text(long id) {
        return TSID.from(id).toLowerCase();
    }

    /**
     * Reads the text form in either case.
     *
     * @throws MalformedId when it is no id; answered as 404 like an unknown one
     */
    public static long parse(String text) {
        if (!TSID.isValid(text)) {
            throw new MalformedId();
        }
        return TSID.from(text.toUpperCase(Locale.ROOT)).toLong();
    }
}
