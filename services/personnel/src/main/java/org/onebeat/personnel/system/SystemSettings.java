package org.onebeat.personnel.system;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How systems' clients follow. */
@ConfigMapping(prefix = "onebeat.systems")
interface SystemSettings {
    /** How often each replica looks whether something is due. */
    @WithDefault("PT2S")
    Duration every();

    /** How long a claim holds: a worker that died gives its system back by it. */
    @WithDefault("PT1M")
    Duration lease();
}
