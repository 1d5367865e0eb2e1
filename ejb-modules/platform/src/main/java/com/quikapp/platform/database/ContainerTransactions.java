package com.quikapp.platform.database;

import com.quikapp.platform.Service;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.function.Supplier;

/** Transactions of the container. */
@Service
class ContainerTransactions implements Transactions {

    private final DatabaseDisk disk;

    @Inject
    ContainerTransactions(DatabaseDisk disk) {
        this.disk = disk;
    }

    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public <T> T inNew(Supplier<T> work) {
        disk.requireRoom();
        return work.get();
    }
}
