package org.onebeat.assessment.live;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.onebeat.assessment.bulk.Bulk;
import org.onebeat.assessment.bulk.Column;

/** Tells every process that counties' figures moved, once the running transaction has committed. */
@ApplicationScoped
public class Movements {
    static final String CHANNEL = "figures_moved";
    private static final String TELL = "select pg_notify('" + CHANNEL + "', county::text) from unnest(?::int[]) county";

    private final Bulk bulk;

    Movements(Bulk bulk) {
        this.bulk = bulk;
    }

    /** Once a transaction, however much it brings. */
    public void tell(Set<Integer> counties) {
        bulk.list(TELL, row -> true, Column.of("int4", counties, county -> county));
    }
}
