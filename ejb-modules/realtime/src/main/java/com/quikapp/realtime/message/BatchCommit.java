package com.quikapp.realtime.message;

import java.util.List;

/**
 * Stores a batch of posts in one transaction: all of it is durable when it returns, and none or all when it throws. A
 * connection that breaks at the commit leaves open which.
 */
interface BatchCommit {

    /**
     * Outcomes in the order of the posts.
     *
     * @param again whether some may have been stored before; it costs a look at their keys, or at the ids of
     *     those without. Otherwise such a post makes all of them fail with {@link com.quikapp.platform.database.UniqueViolation}
     */
    List<Outcome> commit(List<Post> posts, boolean again);
}
