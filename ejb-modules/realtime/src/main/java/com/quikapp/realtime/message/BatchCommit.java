package com.quikapp.realtime.message;

import java.util.List;

/** Stores a batch of posts in one transaction: all of it is durable when it returns, nothing when it throws. */
interface BatchCommit {

    /**
     * Outcomes in the order of the posts.
     *
     * @param again whether some may have been stored before; it costs a look at their keys. Without it such a post makes
     *     all of them fail with {@link com.quikapp.platform.database.UniqueViolation}
     */
    List<Outcome> commit(List<Post> posts, boolean again);
}
