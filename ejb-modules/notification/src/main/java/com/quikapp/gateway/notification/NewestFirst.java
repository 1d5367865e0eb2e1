package com.quikapp.gateway.notification;

import com.quikapp.platform.id.Ids;
import com.quikapp.platform.id.MalformedId;
import com.quikapp.platform.page.PageRequest;
import com.quikapp.platform.problem.InvalidInput;

/** Lists that run from the newest id down to the oldest. */
final class NewestFirst {
    private NewestFirst() {}

    /** The id below which the page begins. */
    static long before(PageRequest page) {
        try {
            return page.after().map(Ids::parse).orElse(Long.MAX_VALUE);
        } catch (MalformedId notOfThisList) {
            throw new InvalidInput("page.cursor", "cursor", "This is not a cursor of this list.");
        }
    }
}
