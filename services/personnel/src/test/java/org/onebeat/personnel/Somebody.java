package org.onebeat.personnel;

import static org.onebeat.personnel.Desk.CLERK3;

import java.util.concurrent.atomic.AtomicInteger;

/** People of station 41 without a posting. */
public final class Somebody {
    private static final AtomicInteger NEXT = new AtomicInteger(2_000);

    private Somebody() {}

    /** The id of somebody new. */
    public static int fresh() {
        return of("P" + NEXT.getAndIncrement());
    }

    public static int of(String serviceNumber) {
        CLERK3.enrol(new Book().person(serviceNumber, "某人", "城关派出所").bytes());
        return CLERK3.person(serviceNumber);
    }
}
