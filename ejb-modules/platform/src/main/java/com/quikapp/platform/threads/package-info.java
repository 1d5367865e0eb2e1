/** Threads of our own, for work that must not wait behind the requests in the container's pool. */
@NullMarked
package com.quikapp.platform.threads;

import org.jspecify.annotations.NullMarked;
