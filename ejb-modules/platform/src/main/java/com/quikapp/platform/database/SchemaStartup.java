package com.quikapp.platform.database;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.inject.Produces;
import javax.sql.DataSource;

/**
 * Migrates the schema and says which server this is before anything else of the application runs, when the database is
 * there, and hands out the data source.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class SchemaStartup {

    @Resource(lookup = "jdbc/quikapp")
    private DataSource dataSource;

    @PostConstruct
    void migrate() {
        new DatabaseWait().run(() -> new Migrations(dataSource).run());
        new NodeNumbers(dataSource).take();
    }

    /** The JTA data source: inside a transaction all connections are the same one. */
    @Produces
    @jakarta.inject.Singleton
    public DataSource dataSource() {
        return dataSource;
    }
}
