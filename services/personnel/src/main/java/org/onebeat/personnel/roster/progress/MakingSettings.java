package org.onebeat.personnel.roster.progress;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How months are made in the background. */
@ConfigMapping(prefix = "onebeat.rosters")
interface MakingSettings {

    /** How often each replica looks whether somebody asked. */
    @WithDefault("PT1S")
    Duration every();

    /** The longest that one month may take. */
    @WithDefault("PT15S")
    Duration most();

    /** A month is done when it got no better for so long; while something is empty, five times as long. */
    @WithDefault("PT3S")
    Duration idle();

    /** How long a maker may be silent before another one begins anew. */
    @WithDefault("PT20S")
    Duration lease();
}
