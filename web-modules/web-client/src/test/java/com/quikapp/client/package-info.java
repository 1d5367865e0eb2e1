@NullMarked
package com.quikapp.client;

import org.jspecify.annotations.NullMarked;
