package com.quikapp.intelligence.export;

/**
 * One thing an entry lost.
 *
 * @param detail what exactly, never a message's text; at most {@value #MAX_DETAIL} characters, empty when the reason says
 *     it all
 */
public record Loss(LossReason reason, String detail) {

    static final int MAX_DETAIL = 200;

    public Loss {
        detail = TextRepair.line(detail, MAX_DETAIL);
    }
}
