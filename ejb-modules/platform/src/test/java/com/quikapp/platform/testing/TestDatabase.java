package com.quikapp.platform.testing;

import com.quikapp.platform.database.Migrations;
import jakarta.persistence.EntityManager;
import java.util.concurrent.Callable;
import javax.sql.DataSource;

/**
 * A migrated database of one vendor, used the way the container would let production use it: the data source and the
 * entity managers join the transaction of the calling thread, and outside a transaction each statement is its own.
 */
public final class TestDatabase implements AutoCloseable {

    /** What runs inside a transaction and gives nothing back. */
    @FunctionalInterface
    public interface Work {
        /** Does the work; whatever it throws rolls the transaction back. */
        void run() throws Exception;
    }

    private final Vendor vendor;
    private final TestTransactions transactions;
    private final EntityManagers entityManagers;
    private final DataSource dataSource;

    private TestDatabase(Vendor vendor, DataSource physical) {
        this.vendor = vendor;
        this.transactions = new TestTransactions(physical);
        this.dataSource = JoiningDataSource.over(physical, transactions);
        this.entityManagers = new EntityManagers(dataSource, transactions);
    }

    /** A fresh database with every {@code db/<service>} migration on the class path applied, as the server would. */
    public static TestDatabase create(Vendor vendor) {
        DataSource physical = vendor.fresh();
        new Migrations(physical).run();
        return new TestDatabase(vendor, physical);
    }

    /** Which database this is. */
    public Vendor vendor() {
        return vendor;
    }

    /** Connections of this database; inside {@link #inTransaction} always the transaction's own. */
    public DataSource dataSource() {
        return dataSource;
    }

    /** The entity manager of a persistence unit, joining the calling thread's transaction like an injected one. */
    public EntityManager entityManager(String unit) {
        return entityManagers.shared(unit);
    }

    /** Runs the work in a transaction, or joins the thread's present one; rolled back when it throws. */
    public <T> T inTransaction(Callable<T> work) {
        return transactions.run(work);
    }

    /** Like {@link #inTransaction(Callable)}, for work without a result. */
    public void inTransaction(Work work) {
        transactions.run(() -> {
            work.run();
            return true;
        });
    }

    @Override
    public void close() {
        entityManagers.close();
    }
}
