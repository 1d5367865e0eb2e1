/**
 * What every WAR shares at its HTTP boundary: the JAX-RS application, JSON, the caller, trace ids and problems.
 */
@NullMarked
package com.quikapp.web;

import org.jspecify.annotations.NullMarked;
