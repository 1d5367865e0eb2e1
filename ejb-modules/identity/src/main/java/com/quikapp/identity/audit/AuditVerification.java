package com.quikapp.identity.audit;

import java.util.List;

/**
 * The result of a walk along the chain.
 *
 * @param intact whether nothing was found
 * @param findings the first {@value #MAX_FINDINGS}
 * @param head the end of the chain; note it down as the anchor of the next verification
 */
public record AuditVerification(boolean intact, long entriesChecked, List<AuditFinding> findings, AuditAnchor head) {

    /** Most findings told. */
    public static final int MAX_FINDINGS = 100;
}
