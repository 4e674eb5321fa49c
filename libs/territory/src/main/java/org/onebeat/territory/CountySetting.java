package org.onebeat.territory;

import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.TransactionScoped;

/**
 * Tells each transaction its counties and single matters as it begins, on its own connection; one round trip. Without a caller the setting
 * is written all the same, so that nothing depends on what a pooled connection carried before.
 */
@ApplicationScoped
class CountySetting {
    private static final String WRITE =
            "select set_config('onebeat.counties', ?, true), set_config('onebeat.matters', ?, true)";

    private final Sql sql;
    private final CurrentScope current;
    private final TransactionManager transactions;

    CountySetting(Sql sql, CurrentScope current, TransactionManager transactions) {
        this.sql = sql;
        this.current = current;
        this.transactions = transactions;
    }

    /**
     * Where the setting cannot be written there is no transaction: it is ended here, for whoever began it never gets
     * hold of it, and the thread would carry it into its next work.
     */
    void begin(@Observes @Initialized(TransactionScoped.class) Object transaction) throws SystemException {
        boolean asked = Arc.container().requestContext().isActive();
        try {
            write(asked ? current.get() : Scope.NOTHING);
        } catch (RuntimeException failure) {
            transactions.rollback();
            throw failure;
        }
    }

    void write(Scope scope) {
        sql.first(WRITE, row -> row.getString(1), scope.setting(), scope.matters());
    }
}
