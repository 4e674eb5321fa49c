package org.onebeat.jurisdiction.reform;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How the map turns to what was planned for a day. */
@ConfigMapping(prefix = "onebeat.turning")
interface TurningSettings {

    /** How often each replica looks whether a day has come. */
    @WithDefault("PT30S")
    Duration every();

    /** How many areas turn in one transaction. */
    @WithDefault("200")
    int batch();
}
