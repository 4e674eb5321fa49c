package org.onebeat.gateway;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** What an installation says of its gateway. */
@ConfigMapping(prefix = "onebeat.gateway")
interface GatewaySettings {
    /** Name of a service, as in {@code /api/v1/<name>/…}, to its address. */
    Map<String, URI> routes();

    /** Folder of the built web pages; without one the gateway serves the API only. */
    Optional<Path> webRoot();

    /** Key, at least 32 characters, that binds an anti-forgery token to a browser session. */
    String csrfSecret();

    /** Calls that one address may make in a minute without signing in: a household, or a mobile network's many behind one. */
    @WithDefault("120")
    int publicCallsPerMinute();

    /** Connections kept to each service. */
    @WithDefault("64")
    int connections();
}
