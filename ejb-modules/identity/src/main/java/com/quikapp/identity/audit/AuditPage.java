package com.quikapp.identity.audit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Entries, the latest first.
 *
 * @param next cursor of the following page, absent on the last one
 */
public record AuditPage(List<AuditView> items, @Nullable String next) {}
