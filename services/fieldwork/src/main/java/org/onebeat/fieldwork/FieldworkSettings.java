package org.onebeat.fieldwork;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** {@code onebeat.fieldwork.*}: the city's rules of field work (defaults.md). */
@ConfigMapping(prefix = "onebeat.fieldwork")
public interface FieldworkSettings {

    /** A task that nobody accepts for so long goes up a level. */
    @WithDefault("PT24H")
    Duration acceptWithin();

    /** How often it is looked which tasks go up. */
    @WithDefault("PT30S")
    Duration lookEvery();

    /** A village is swept once in so many days. */
    @WithDefault("7")
    int sweepEveryDays();

    /** A village is visited once in so many days. */
    @WithDefault("14")
    int visitEveryDays();

    /** An open task is shown as running out this long before its day. */
    @WithDefault("PT72H")
    Duration taskRunsOutWithin();
}
