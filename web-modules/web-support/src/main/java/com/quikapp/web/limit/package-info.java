/**
 * Rate limits at the HTTP boundary: per user, per address, and a strict one per address for what nobody has to sign in
 * for. Counted on each server, and over all servers in Redis where it is configured.
 */
@NullMarked
package com.quikapp.web.limit;

import org.jspecify.annotations.NullMarked;
