package com.quikapp.platform.database;

import com.quikapp.platform.Service;
import jakarta.transaction.Transactional;
import java.util.function.Supplier;

/** Transactions of the container. */
@Service
class ContainerTransactions implements Transactions {

    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public <T> T inNew(Supplier<T> work) {
        return work.get();
    }
}
