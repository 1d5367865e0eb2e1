/**
 * Who asks: the authenticated caller of a use case and the trace id that follows the request through every step.
 */
@NullMarked
package com.quikapp.platform.caller;

import org.jspecify.annotations.NullMarked;
