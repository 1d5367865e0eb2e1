/**
 * The HTTP boundary of the identity domain: resources that call one facade each, and consumers of events.
 */
@NullMarked
package com.quikapp.identity.web;

import org.jspecify.annotations.NullMarked;
