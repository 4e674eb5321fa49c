package org.onebeat.service.time;

import java.time.Duration;

/**
 * What is looked at again and again, in every replica: several may look at once. A bean that implements this is asked by
 * itself from start to shutdown, on a thread of its own.
 */
public interface Recurring {

    /** Of its thread, and in the log. */
    String name();

    /** The pause between two looks; the first comes after it, within an hour at the latest. */
    Duration every();

    /** What it throws is logged; the next look comes all the same. */
    void look();
}
