/** What the embedded database needs to outlive a full disk. Stands beside H2's JAR, outside the application. */
@NullMarked
package com.quikapp.h2;

import org.jspecify.annotations.NullMarked;
