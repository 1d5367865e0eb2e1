/**
 * Figures for Prometheus: services count with plain adders, and offer what they counted by name; nothing on a hot path knows of
 * the metrics library.
 */
@NullMarked
package com.quikapp.platform.metrics;

import org.jspecify.annotations.NullMarked;
