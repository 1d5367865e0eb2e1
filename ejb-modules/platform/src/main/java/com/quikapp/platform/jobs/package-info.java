/**
 * Background jobs that run once on a cluster, on db-scheduler. Owns the table {@code scheduled_tasks}.
 */
@NullMarked
package com.quikapp.platform.jobs;

import org.jspecify.annotations.NullMarked;
