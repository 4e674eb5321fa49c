package org.onebeat.assessment.live;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How streams are kept; {@code onebeat.live.*}. */
@ConfigMapping(prefix = "onebeat.live")
interface LiveSettings {
    /** How long movements are gathered before figures are counted anew: once per burst. */
    @WithDefault("100ms")
    Duration gather();

    /** How many times as long as it took to count figures they are then left alone, for half a second at most. */
    @WithDefault("4")
    int rest();

    /** How often it is asked whether callers still have their postings. */
    @WithDefault("2s")
    Duration inspection();

    /** How often a comment keeps the connection alive and figures are counted whatever was told. */
    @WithDefault("15s")
    Duration heartbeat();

    /** Streams that this process serves at once. */
    @WithDefault("500")
    int seats();

    /** A connection of its own, for LISTEN is bound to it: no pool in transaction mode. */
    @WithDefault("${quarkus.datasource.jdbc.url}")
    String url();

    @WithDefault("${quarkus.datasource.username}")
    String username();

    @WithDefault("${quarkus.datasource.password}")
    String password();
}
