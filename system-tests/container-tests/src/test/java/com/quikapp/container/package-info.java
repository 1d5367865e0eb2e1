/** Tests that run inside the server, among the application's own beans. */
@NullMarked
package com.quikapp.container;

import org.jspecify.annotations.NullMarked;
