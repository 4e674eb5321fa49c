package org.onebeat.hazard.overdue;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How hazards go up by themselves. */
@ConfigMapping(prefix = "onebeat.hazard.overdue")
interface OverdueSettings {

    /** How often each replica looks. */
    @WithDefault("PT30S")
    Duration every();

    /** From one level to the next, while a hazard stays overdue. */
    @WithDefault("P5D")
    Duration again();

    /** How many are taken up in one transaction. */
    @WithDefault("100")
    int batch();
}
