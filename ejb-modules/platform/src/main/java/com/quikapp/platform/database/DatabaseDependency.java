package com.quikapp.platform.database;

import com.quikapp.platform.Service;
import com.quikapp.platform.health.Dependency;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;

/** The database, without which nothing can be read or posted. */
@Service
class DatabaseDependency implements Dependency {

    private static final int PATIENCE_SECONDS = 5;

    private final DataSource dataSource;

    @Inject
    DatabaseDependency(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public String name() {
        return "database";
    }

    @Override
    public boolean isNeeded() {
        return true;
    }

    @Override
    public void probe() throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            statement.setQueryTimeout(PATIENCE_SECONDS);
            statement.execute("SELECT 1");
        }
    }
}
