/**
 * Rate limits at the HTTP boundary: per user, per address, and a strict one per address for what nobody has to sign in
 * for. Kept in memory, so each server of a cluster grants them anew.
 */
@NullMarked
package com.quikapp.web.limit;

import org.jspecify.annotations.NullMarked;
