/**
 * Drives QuikApp from outside: starts the assembled application as its own process, with the databases and brokers it
 * needs, and talks to it as its clients do. Knows nothing of the application's classes.
 */
@NullMarked
package com.quikapp.harness;

import org.jspecify.annotations.NullMarked;
