package org.onebeat.territory;

import java.util.Optional;

/**
 * What somebody may be called upon to do: a realm role in the token and, by the same name, the function of a posting
 * (domain.md section 3). Both are needed, for the scope of a call comes from postings, never from the token.
 */
public enum Role {
    CITY_LEADER,
    CITY_ADMIN,
    COUNTY_CLERK,
    /** Helps and leads stations from above 帮帮长: sees how they stand, and works on no file. */
    SUPPORTING_LEADER,
    STATION_CHIEF,
    COMMUNITY_OFFICER,
    AUXILIARY,
    GRID_WORKER,
    AUDITOR,
    /** Brings in what happened before the platform was there: no clock starts, nobody is notified (architecture.md section 5). */
    IMPORTER,
    /** Works for a partner agency: sees the single matters that are opened to it, and nothing that lies around them (ADR 20). */
    PARTNER,
    SYSTEM;

    /** The role of this name; empty for a name that this version does not know, which then opens no door. */
    public static Optional<Role> named(String name) {
        for (Role role : values()) {
            if (role.name().equals(name)) {
                return Optional.of(role);
            }
        }
        return Optional.empty();
    }

    /** Whether a posting opens all that lies in its areas, and not only what is opened to it by itself. */
    boolean opensAreas() {
        return this != PARTNER;
    }
}
