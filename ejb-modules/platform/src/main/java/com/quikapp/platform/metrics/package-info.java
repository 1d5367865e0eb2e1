/**
 * Figures for Prometheus: services count with plain adders, and offer what they counted by name; what is on a message's way knows nothing of
 * the metrics library.
 */
@NullMarked
package com.quikapp.platform.metrics;

import org.jspecify.annotations.NullMarked;
