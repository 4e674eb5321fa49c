package org.onebeat.personnel.account;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** Where accounts are kept, and how the service shows who it is. */
@ConfigMapping(prefix = "onebeat.accounts")
interface AccountSettings {
    /** Root of Keycloak, such as {@code http://localhost:8090}; without one accounts wait. */
    Optional<URI> serverUrl();

    @WithDefault("onebeat")
    String realm();

    @WithDefault("onebeat-personnel")
    String clientId();

    Optional<String> clientSecret();

    /** Accounts claimed by a worker at a time. */
    @WithDefault("40")
    int batch();

    /** Calls under way at the same time, of a worker. */
    @WithDefault("4")
    int parallel();

    /** How long a worker rests when nothing is due. */
    @WithDefault("PT1S")
    Duration rest();

    /** How long a claim holds: a worker that died gives its accounts back by it. */
    @WithDefault("PT2M")
    Duration lease();
}
