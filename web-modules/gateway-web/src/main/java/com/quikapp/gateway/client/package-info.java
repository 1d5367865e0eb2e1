/**
 * Serves the web client: its files lie in web-client's {@code META-INF/resources}; this package gives them their security and
 * caching headers and answers the client's own addresses with its one page. Publishes and consumes nothing.
 */
@NullMarked
package com.quikapp.gateway.client;

import org.jspecify.annotations.NullMarked;
