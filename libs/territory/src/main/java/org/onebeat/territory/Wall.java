package org.onebeat.territory;

import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;

/**
 * The second wall, PostgreSQL's row-level security between counties: every transaction begins with
 * {@code onebeat.counties} set to the counties of the present scope, and to nothing where there is none.
 */
@ApplicationScoped
@Unremovable
public class Wall {
    private final CurrentScope scope;
    private final CountySetting setting;
    private final ExplicitScope explicit;

    Wall(CurrentScope scope, CountySetting setting, ExplicitScope explicit) {
        this.scope = scope;
        this.setting = setting;
        this.explicit = explicit;
    }

    /**
     * Lets the present call, its running transaction included, see a county that it has just made, or in which
     * something of its caller's own stands.
     */
    public void admit(int countyId) {
        scope.set(scope.get().with(countyId));
        setting.write(scope.get());
    }

    /**
     * Work of the installation itself (seeding, accounts, catching up): transactions begun inside see every county. A
     * transaction of the caller is suspended meanwhile; the work begins its own.
     */
    public void asInstallation(Runnable work) {
        asInstallation(() -> {
            work.run();
            return null;
        });
    }

    /** As {@link #asInstallation(Runnable)}, with an answer. */
    public <T> T asInstallation(Supplier<T> work) {
        return explicit.supply(Scope.EVERYTHING, work);
    }

    /** Work that outlives its request, for whoever had this scope; see {@link Scopes}. Transactions are its own. */
    public <T> T within(Scope seen, Supplier<T> work) {
        return explicit.supply(seen, work);
    }
}
