package com.quikapp.identity.audit;

import com.quikapp.platform.problem.Forbidden;

/** Somebody who is no system admin asked for the audit. */
public final class AuditForbidden extends Forbidden {

    private static final long serialVersionUID = 1L;

    public AuditForbidden() {
        super("audit.forbidden", "Only system admins see the audit.");
    }
}
