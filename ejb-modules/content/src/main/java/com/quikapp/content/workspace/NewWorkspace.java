package com.quikapp.content.workspace;

import org.jspecify.annotations.Nullable;

/**
 * A workspace to be created.
 *
 * @param name 1 to 80 code points in one line
 * @param slug {@code [a-z0-9-]{1,64}}, unique on the installation; made from the name when absent
 */
public record NewWorkspace(@Nullable String name, @Nullable String slug) {}
