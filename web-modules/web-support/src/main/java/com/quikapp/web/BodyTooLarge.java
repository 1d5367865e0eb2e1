package com.quikapp.web;

import com.quikapp.platform.problem.TooLarge;

/** The body of a request is longer than any request needs. */
final class BodyTooLarge extends TooLarge {

    private static final long serialVersionUID = 1L;

    BodyTooLarge(int most) {
        super("http.body-too-large", "A request may have " + most + " bytes at most.");
    }
}
