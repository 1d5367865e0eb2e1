/**
 * The order in which an application comes up: schema, start actions, consumers, jobs, left-over events.
 */
@NullMarked
package com.quikapp.platform.start;

import org.jspecify.annotations.NullMarked;
