/** How lists are read page by page: the request, the answer and the opaque cursor between them. */
@NullMarked
package com.quikapp.platform.page;

import org.jspecify.annotations.NullMarked;
