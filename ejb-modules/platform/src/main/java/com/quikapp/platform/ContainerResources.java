package com.quikapp.platform;

import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.inject.Produces;
import jakarta.transaction.TransactionSynchronizationRegistry;

/**
 * Hands the container's resources to beans by plain injection. Looked up here once, because {@code java:comp} does not
 * exist on the threads of consumers.
 */
@Singleton
@jakarta.ejb.Startup
public class ContainerResources {

    @Resource(lookup = "java:comp/DefaultManagedScheduledExecutorService")
    private ManagedScheduledExecutorService scheduler;

    @Resource(lookup = "java:comp/DefaultManagedThreadFactory")
    private ManagedThreadFactory threads;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transactions;

    @Produces
    public ManagedScheduledExecutorService scheduler() {
        return scheduler;
    }

    @Produces
    public ManagedThreadFactory threads() {
        return threads;
    }

    @Produces
    public TransactionSynchronizationRegistry transactions() {
        return transactions;
    }
}
