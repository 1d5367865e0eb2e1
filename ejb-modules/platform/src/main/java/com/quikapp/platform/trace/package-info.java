/**
 * Traces: what happened for one request, step by step and over all servers, told to a collector by OpenTelemetry's protocol. Off
 * until a collector is configured.
 */
@NullMarked
package com.quikapp.platform.trace;

import org.jspecify.annotations.NullMarked;
