/**
 * What every service stands on: bean stereotype, JSON, the data folder and the clock. Owns no business data.
 */
@NullMarked
package com.quikapp.platform;

import org.jspecify.annotations.NullMarked;
