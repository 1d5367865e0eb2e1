/**
 * The HTTP boundary of the gateway domain: resources that call one facade each, and consumers of events.
 */
@NullMarked
package com.quikapp.gateway.web;

import org.jspecify.annotations.NullMarked;
