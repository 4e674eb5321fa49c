package org.onebeat.cases.archive;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How ended matters are archived. */
@ConfigMapping(prefix = "onebeat.case.archive")
interface ArchiveSettings {

    /** How often each replica looks. */
    @WithDefault("PT10S")
    Duration every();

    /** How many are made at a look: a document costs a processor some tenths of a second, and nobody waits for it. */
    @WithDefault("5")
    int most();
}
