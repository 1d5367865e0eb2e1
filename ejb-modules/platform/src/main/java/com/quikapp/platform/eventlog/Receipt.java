package com.quikapp.platform.eventlog;

/** What became of an event at one consumer. */
enum Receipt {

    /** The consumer has acknowledged it. */
    TAKEN,

    /** The consumer is behind and is to get it later. */
    OWED
}
