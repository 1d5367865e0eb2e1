/** What the embedded database needs to outlive a full disk and a loss of power. Stands beside H2's JAR, outside the application. */
@NullMarked
package com.quikapp.h2;

import org.jspecify.annotations.NullMarked;
