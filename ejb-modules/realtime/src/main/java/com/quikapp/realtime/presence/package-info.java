/**
 * Presence: who is here, with how many devices; what people say of themselves; who types and who looks at a channel (SAD
 * 4, presence). A client says what it looks at, and only that is pushed to it, so the cost grows with what is seen on
 * screens and not with the square of a workspace.
 *
 * <p>Owns the table {@code presence}: availability, custom status, last seen. Who is here is in the {@link
 * com.quikapp.realtime.presence.PresenceStore}, in memory or in Redis, and may be lost at any time: the servers put it
 * there again. Follows the events of memberships that end; publishes none.
 */
@NullMarked
package com.quikapp.realtime.presence;

import org.jspecify.annotations.NullMarked;
