/**
 * What a server of a cluster does: the same application runs on each, its roles are configuration.
 */
@NullMarked
package com.quikapp.platform.role;

import org.jspecify.annotations.NullMarked;
