/**
 * The database: which product is used, schema migrations per service, and the data source.
 */
@NullMarked
package com.quikapp.platform.database;

import org.jspecify.annotations.NullMarked;
