package org.onebeat.personnel;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import org.onebeat.personnel.register.Numbers;

/** The standard people stand in the replica only: the sequences must not give their ids to others. */
final class Beyond {
    private static final int STANDARD = 1_000;

    private Beyond() {}

    static void standardPeople() {
        Numbers numbers = Arc.container().instance(Numbers.class).get();
        QuarkusTransaction.requiringNew().run(() -> {
            if (numbers.ofPeople(1).remove() < STANDARD) {
                numbers.ofPeople(STANDARD);
                numbers.ofPostings(STANDARD);
            }
        });
    }
}
