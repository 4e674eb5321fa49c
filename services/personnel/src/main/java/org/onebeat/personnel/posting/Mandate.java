package org.onebeat.personnel.posting;

import static org.onebeat.territory.AreaKind.CITY;
import static org.onebeat.territory.AreaKind.COUNTY;
import static org.onebeat.territory.AreaKind.GRID;
import static org.onebeat.territory.AreaKind.SECTOR;
import static org.onebeat.territory.AreaKind.STATION;
import static org.onebeat.territory.AreaKind.VILLAGE;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.onebeat.territory.AreaKind;
import org.onebeat.territory.Role;

/**
 * What a function covers and who may give it (domain.md sections 2 and 3: a supporting leader 帮帮长 stands
 * by stations; sectors 包片, villages 包村, households 包户). Systems
 * have no mandate: they are registered, not posted like people.
 */
public enum Mandate {
    CITY_LEADER(Giver.CITY, CITY),
    CITY_ADMIN(Giver.CITY, CITY),
    AUDITOR(Giver.CITY, CITY, COUNTY),
    COUNTY_CLERK(Giver.CITY, COUNTY),
    IMPORTER(Giver.CITY, CITY, COUNTY),
    SUPPORTING_LEADER(Giver.COUNTY, STATION),
    PARTNER(Giver.COUNTY, COUNTY),
    STATION_CHIEF(Giver.COUNTY, STATION),
    COMMUNITY_OFFICER(Giver.STATION, STATION, SECTOR, VILLAGE),
    AUXILIARY(Giver.STATION, VILLAGE),
    GRID_WORKER(Giver.STATION, VILLAGE, GRID);

    // The constraint posting_area_one_holder names the same.
    private static final Set<Role> SOLE = EnumSet.of(Role.STATION_CHIEF, Role.COMMUNITY_OFFICER, Role.AUXILIARY);

    private static final Set<Role> OF_SOME_KIND = EnumSet.of(Role.COMMUNITY_OFFICER, Role.AUXILIARY);

    private final Giver giver;
    private final Set<AreaKind> kinds;

    Mandate(Giver giver, AreaKind first, AreaKind... more) {
        this.giver = giver;
        this.kinds = EnumSet.of(first, more);
    }

    /** The mandate of a function; empty for what people cannot be posted to. */
    public static Optional<Mandate> of(Role function) {
        return function == Role.SYSTEM ? Optional.empty() : Optional.of(valueOf(function.name()));
    }

    /** Whether an area has one holder in it at a time; grid workers share a village (the N of 1 + 1 + N). */
    public static boolean isSole(Role function) {
        return SOLE.contains(function);
    }

    /** Whether a posting is dedicated, part-time or seconded in it. */
    public static boolean knowsKinds(Role function) {
        return OF_SOME_KIND.contains(function);
    }

    /** Whether areas of this kind can be covered in it. */
    public boolean covers(AreaKind kind) {
        return kinds.contains(kind);
    }

    /** Whether this giver may give it, take it away, and print a first password of who has it. */
    public boolean isGivenBy(Giver who) {
        return who.compareTo(giver) >= 0;
    }

    /** Whoever gives functions, the lowest first. */
    public enum Giver {
        STATION,
        COUNTY,
        CITY
    }
}
