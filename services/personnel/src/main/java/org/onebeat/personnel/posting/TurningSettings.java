package org.onebeat.personnel.posting;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How postings turn to what was planned for an instant. */
@ConfigMapping(prefix = "onebeat.turning")
interface TurningSettings {

    /** How often each replica looks whether an instant has come. */
    @WithDefault("PT5S")
    Duration every();

    /** How many postings turn in one transaction. */
    @WithDefault("200")
    int batch();
}
