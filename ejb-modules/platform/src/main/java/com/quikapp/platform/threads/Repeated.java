package com.quikapp.platform.threads;

import java.lang.System.Logger.Level;

/**
 * Work that is done again and again. A scheduler never again does what has failed once, and tells nobody; so a failure is
 * written to the log instead, and the work done the next time.
 *
 * @param failure what the log says when the work fails, for example {@code The outbox cannot be swept now}
 * @param level how much a failure matters
 */
public record Repeated(String failure, Level level, Work work) implements Runnable {

    private static final System.Logger LOG = System.getLogger(Repeated.class.getName());

    /** May fail in any way. */
    public interface Work {
        void run() throws Exception;
    }

    @Override
    public void run() {
        try {
            work.run();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        } catch (Exception cause) {
            LOG.log(level, failure, cause);
        }
    }
}
