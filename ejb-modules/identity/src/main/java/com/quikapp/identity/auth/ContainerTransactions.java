package com.quikapp.identity.auth;

import com.quikapp.platform.Service;
import jakarta.transaction.Transactional;
import java.util.function.Supplier;

/** Transactions of the server. */
@Service
class ContainerTransactions implements Transactions {

    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public <T> T call(Supplier<T> work) {
        return work.get();
    }
}
