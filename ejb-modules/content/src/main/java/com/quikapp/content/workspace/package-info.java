/**
 * The workspace service: tenants, who belongs to them in which role, and invitations by link. Owns the tables
 * {@code workspace}, {@code workspace_member}, {@code former_member} and {@code invitation}. Publishes the
 * {@link com.quikapp.content.workspace.WorkspaceEvent}s on {@code quikapp.workspace.workspace}, keyed by workspace.
 * Consumes changes of users' names (in their transaction) to keep the member list searchable.
 */
@NullMarked
package com.quikapp.content.workspace;

import org.jspecify.annotations.NullMarked;
