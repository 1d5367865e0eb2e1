/**
 * What happened, by whom, provably unchanged since.
 *
 * <p>Owns the tables {@code audit_entry} (append-only, each entry hashed over its content and its predecessor's hash)
 * and {@code audit_head} (the last entry; its row is locked to append). Publishes nothing. Consumes every domain event.
 */
@NullMarked
package com.quikapp.identity.audit;

import org.jspecify.annotations.NullMarked;
