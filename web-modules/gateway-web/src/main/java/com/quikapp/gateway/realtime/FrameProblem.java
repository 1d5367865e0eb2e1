package com.quikapp.gateway.realtime;

import com.quikapp.platform.problem.InvalidInput;

/** A frame that is not of the protocol. */
final class FrameProblem extends InvalidInput {

    private static final long serialVersionUID = 1L;

    private FrameProblem(String code, String field, String detail) {
        super(code, field, detail);
    }

    static FrameProblem malformed() {
        return new FrameProblem("frame.malformed", "frame", "A frame is one JSON object of a known type.");
    }

    static FrameProblem missing(String field) {
        return new FrameProblem("frame.field-missing", field, "This field is required.");
    }

    static FrameProblem notGreeted() {
        return new FrameProblem("frame.hello-expected", "type", "The first frame must be hello.");
    }

    static FrameProblem greetedTwice() {
        return new FrameProblem("frame.hello-repeated", "type", "Hello is said once; use resume.");
    }
}
