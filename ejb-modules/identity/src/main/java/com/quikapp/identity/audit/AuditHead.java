package com.quikapp.identity.audit;

/** The end of the chain: the last entry's number and hash. */
record AuditHead(long seq, String hash) {}
