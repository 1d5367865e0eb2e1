/**
 * The backend gateway: answers made of several services for clients that would otherwise have to ask each of them. Owns
 * nothing, publishes and consumes nothing; each part is authorised by the service it comes from.
 */
@NullMarked
package com.quikapp.gateway.gateway;

import org.jspecify.annotations.NullMarked;
