package com.quikapp.realtime.broadcast;

import com.quikapp.platform.Service;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** Gives the threads of this service what JPA needs to read. */
@Service
class UnitOfWork {

    /** Does the work outside of any transaction. */
    @Transactional(TxType.NOT_SUPPORTED)
    public void run(Runnable work) {
        work.run();
    }
}
