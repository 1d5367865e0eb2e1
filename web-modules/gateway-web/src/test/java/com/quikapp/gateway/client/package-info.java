@NullMarked
package com.quikapp.gateway.client;

import org.jspecify.annotations.NullMarked;
