/**
 * The embedded event log: a Reactive Messaging connector that loops events back inside one server.
 */
@NullMarked
package com.quikapp.platform.eventlog;

import org.jspecify.annotations.NullMarked;
