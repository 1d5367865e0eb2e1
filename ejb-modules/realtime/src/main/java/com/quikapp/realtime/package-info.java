/**
 * What all services of this domain share: access to its persistence unit.
 */
@NullMarked
package com.quikapp.realtime;

import org.jspecify.annotations.NullMarked;
