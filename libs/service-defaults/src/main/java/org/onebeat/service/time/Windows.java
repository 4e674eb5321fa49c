package org.onebeat.service.time;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Map;
import org.onebeat.territory.Role;

/** How far back a record may lie, by role; and how far ahead a clock may be. */
@ConfigMapping(prefix = "onebeat.occurred-at")
interface Windows {
    /** {@code onebeat.occurred-at.days.AUXILIARY=7}; a role that is not named enters the present only. */
    Map<Role, Integer> days();

    /** Clocks of phones run ahead by this much without being refused. */
    @WithDefault("PT5M")
    Duration tolerance();
}
