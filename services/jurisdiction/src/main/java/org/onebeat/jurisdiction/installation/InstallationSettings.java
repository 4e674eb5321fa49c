package org.onebeat.jurisdiction.installation;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;

/** Whose installation this is. */
@ConfigMapping(prefix = "onebeat.installation")
public interface InstallationSettings {

    City city();

    /**
     * The day since which areas that come in are taken to have existed: nobody knows their founding, and records with a
     * time of their own reach back.
     */
    @WithDefault("2020-01-01")
    LocalDate historyFrom();

    /** The prefecture city at the root of both trees. */
    interface City {

        /** Six digits of GB/T 2260, such as 411600. */
        @Pattern(regexp = "\\d{6}")
        String code();

        @NotBlank
        String name();
    }
}
