/**
 * The HTTP boundary of the realtime domain: resources that call one facade each, and consumers of events.
 */
@NullMarked
package com.quikapp.realtime.web;

import org.jspecify.annotations.NullMarked;
