/** What the OpenAPI documents of all WARs have in common and scanning their resources cannot find. */
@NullMarked
package com.quikapp.web.openapi;

import org.jspecify.annotations.NullMarked;
