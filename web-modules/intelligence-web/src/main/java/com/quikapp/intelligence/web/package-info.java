/**
 * The HTTP boundary of the intelligence domain: resources that call one facade each, and consumers of events.
 */
@NullMarked
package com.quikapp.intelligence.web;

import org.jspecify.annotations.NullMarked;
