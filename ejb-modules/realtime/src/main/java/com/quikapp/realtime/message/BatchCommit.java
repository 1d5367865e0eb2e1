package com.quikapp.realtime.message;

import java.util.List;

/** Stores a batch of posts in one transaction: all of it is durable when it returns, nothing when it throws. */
interface BatchCommit {

    /** Outcomes in the order of the posts. */
    List<Outcome> commit(List<Post> posts);
}
