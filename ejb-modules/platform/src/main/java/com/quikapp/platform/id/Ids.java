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

    /** How many servers there can be without two that make the same id. */
    public static final int NODES = 1 << NODE_BITS;

    private static volatile TSID.Factory factory = factory(new SecureRandom().nextInt(NODES));

    private Ids() {}

    /** Says which of the {@link #NODES} servers this one is; until then it is one by chance. */
    public static void madeBy(int node) {
        factory = factory(node);
    }

    private static TSID.Factory factory(int node) {
        return TSID.Factory.builder().withNodeBits(NODE_BITS).withNode(node).build();
    }

    /** A new id, greater than all ids this server made before. */
    public static long next() {
        return factory.generate().toLong();
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
