/**
 * People: who they are and what they are called.
 *
 * <p>Owns the table {@code app_user} (identity, handle, display name, e-mail address, state, server-wide role).
 * Publishes {@code com.quikapp.user.registered.v1}, {@code com.quikapp.user.updated.v1} and {@code
 * com.quikapp.user.imported.v1} on {@code quikapp.user.user}. Consumes nothing. Asks {@link
 * com.quikapp.identity.user.SharedWorkspaces} who may see whom.
 */
@NullMarked
package com.quikapp.identity.user;

import org.jspecify.annotations.NullMarked;
