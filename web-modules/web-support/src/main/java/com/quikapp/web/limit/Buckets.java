package com.quikapp.web.limit;

import java.time.Duration;
import java.util.Optional;

/** Port: token buckets, one for each limit and user or address. A minute's requests may come at once. */
interface Buckets {

    /** Takes one token. Answers how long to wait when there is none; nothing when one was taken. */
    Optional<Duration> take(RateLimit limit, String who);
}
