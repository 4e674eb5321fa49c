package org.onebeat.personnel.coverage;

import java.util.function.Predicate;

/** What a village can lack. */
enum Lack {
    /** Nobody is named for it. */
    HOLDER(watch -> !watch.named()),
    /** Nobody serves in it alone. */
    OWN_HOLDER(watch -> !watch.own()),
    /** The city's rule per village is not met. */
    RULE(watch -> !watch.complete());

    private final Predicate<Watch> lacking;

    Lack(Predicate<Watch> lacking) {
        this.lacking = lacking;
    }

    boolean in(Watch watch) {
        return lacking.test(watch);
    }
}
