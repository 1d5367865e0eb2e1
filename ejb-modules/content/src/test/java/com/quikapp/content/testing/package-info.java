/** A company with its people, workspaces and channels, for tests of this domain and of those above it. */
@NullMarked
package com.quikapp.content.testing;

import org.jspecify.annotations.NullMarked;
