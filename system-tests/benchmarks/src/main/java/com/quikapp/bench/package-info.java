/**
 * Measures the assembled application, each figure beside its raw peer in the same run: the database alone, or a bare
 * WebSocket endpoint on the same server product.
 */
@NullMarked
package com.quikapp.bench;

import org.jspecify.annotations.NullMarked;
