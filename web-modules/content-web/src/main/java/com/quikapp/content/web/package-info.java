/**
 * The HTTP boundary of the content domain: resources that call one facade each, and consumers of events.
 */
@NullMarked
package com.quikapp.content.web;

import org.jspecify.annotations.NullMarked;
