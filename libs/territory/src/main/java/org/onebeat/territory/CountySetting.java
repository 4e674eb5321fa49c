package org.onebeat.territory;

import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.TransactionScoped;

/**
 * Tells each transaction its counties as it begins, on its own connection; one round trip. Without a caller the setting
 * is written all the same, so that nothing depends on what a pooled connection carried before.
 */
@ApplicationScoped
class CountySetting {
    private final Sql sql;
    private final CurrentScope current;

    CountySetting(Sql sql, CurrentScope current) {
        this.sql = sql;
        this.current = current;
    }

    void begin(@Observes @Initialized(TransactionScoped.class) Object transaction) {
        boolean asked = Arc.container().requestContext().isActive();
        write(asked ? current.get() : Scope.NOTHING);
    }

    void write(Scope scope) {
        sql.first("select set_config('onebeat.counties', ?, true)", row -> row.getString(1), scope.setting());
    }
}
