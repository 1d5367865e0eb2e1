package com.quikapp.platform.start;

/** What a service does to hand its clients over to other servers. Beans that implement it are found by type. */
public interface DrainAction {

    /** Nobody new is taken on from here to {@link #undrain}. Returns at once. */
    void refuse();

    /** Sends the clients away and returns when that is done; does nothing more once they may come again. */
    void drain() throws InterruptedException;

    /** Clients may come again. */
    void undrain();
}
