package com.quikapp.content.search;

import com.quikapp.platform.problem.InvalidInput;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a page begins. Ids grow with time, so a first page fixes the greatest id that counts for those after it: what is
 * written while somebody turns pages does not push hits from one page to the next. It is an id that was found, and not
 * this server's time: the clock of the server that took a message may be ahead.
 *
 * @param upTo the greatest message id that counts
 * @param offset how many hits stand on the pages before
 */
record SearchCursor(long upTo, int offset) {
    private static final Pattern FORM = Pattern.compile("(\\d{1,18})\\.(\\d{1,5})");

    /** @throws InvalidInput when the cursor is none */
    static SearchCursor parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new InvalidInput("page.cursor", "cursor", "This is not a cursor of this list.");
        }
        return new SearchCursor(Long.parseLong(form.group(1)), Integer.parseInt(form.group(2)));
    }

    /** The key of the page after {@code limit} more hits. */
    String next(int limit) {
        return upTo + "." + (offset + limit);
    }
}
