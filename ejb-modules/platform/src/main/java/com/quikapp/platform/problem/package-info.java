/**
 * Errors as values clients can rely on: one sealed hierarchy, rendered as RFC 9457 problem details.
 */
@NullMarked
package com.quikapp.platform.problem;

import org.jspecify.annotations.NullMarked;
