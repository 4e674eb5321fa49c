package org.onebeat.cases.clock;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How the clocks of disputes are looked at. */
@ConfigMapping(prefix = "onebeat.case.sweep")
interface SweepSettings {

    /** How often each replica looks. */
    @WithDefault("PT30S")
    Duration every();

    /** How many are taken up in one transaction. */
    @WithDefault("200")
    int batch();
}
