package com.quikapp.web.limit;

/** What requests are counted by. */
enum RateLimit {
    /** All requests of a signed-in user, from wherever they come. */
    USER,

    /** All requests from one address; many people may share it. */
    ADDRESS,

    /** Requests from one address that change something without a sign-in: sign-in itself, sign-up, set-up. */
    PUBLIC
}
