package org.onebeat.assessment.live;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Tells every process that a county's figures moved, once the running transaction has committed. */
@ApplicationScoped
public class Movements {
    static final String CHANNEL = "figures_moved";

    private final DataSource database;

    Movements(DataSource database) {
        this.database = database;
    }

    /** However often in one transaction, a county is told once. */
    public void tell(int countyId) {
        try (Connection connection = database.getConnection();
                PreparedStatement notify = connection.prepareStatement("select pg_notify(?, ?)")) {
            notify.setString(1, CHANNEL);
            notify.setString(2, String.valueOf(countyId));
            notify.execute();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
