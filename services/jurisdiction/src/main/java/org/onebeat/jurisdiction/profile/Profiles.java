package org.onebeat.jurisdiction.profile;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.onebeat.jurisdiction.area.Area;
import org.onebeat.jurisdiction.census.Counting;
import org.onebeat.jurisdiction.facility.OpenPoint;
import org.onebeat.jurisdiction.standard.VillageStandards;
import org.onebeat.territory.Ancestors;
import org.onebeat.territory.Named;
import org.onebeat.territory.Role;
import org.onebeat.territory.Territory;

/** Puts together what is known of a village. */
@ApplicationScoped
class Profiles {

    private static final List<Role> DOWN_THE_LINE =
            List.of(Role.STATION_CHIEF, Role.COMMUNITY_OFFICER, Role.AUXILIARY, Role.GRID_WORKER);

    private final Counting counting;
    private final VillageStandards standards;
    private final Territory territory;
    private final Clock clock;

    Profiles(Counting counting, VillageStandards standards, Territory territory, Clock clock) {
        this.counting = counting;
        this.standards = standards;
        this.territory = territory;
        this.clock = clock;
    }

    /** Of a village that the caller may see, with the points around it. */
    VillageProfile of(Area village, List<OpenPoint> around) {
        Ancestors where = village.ancestors();
        Named named = Named.ofAreas(
                territory,
                Stream.of(where.countyId(), where.townshipId(), where.stationId(), where.sectorId()),
                Stream.empty());
        return new VillageProfile(
                village.id(),
                village.code(),
                village.name(),
                village.settlement(),
                named.area(where.countyId()),
                named.area(where.townshipId()),
                named.area(where.stationId()),
                named.area(where.sectorId()),
                village.from(),
                counting.ofVillage(where),
                around.stream().map(point -> told(point, village.id())).toList(),
                standards.unmetIn(village, around),
                line(village.id()));
    }

    private List<VillageProfile.Responsible> line(int village) {
        Instant now = clock.instant();
        return Stream.concat(
                        territory.serving(village, now).stream(),
                        territory.holdersOf(village, Role.GRID_WORKER, now).stream())
                .sorted(Comparator.comparingInt(holder -> DOWN_THE_LINE.indexOf(holder.function())))
                .map(holder ->
                        new VillageProfile.Responsible(holder.function(), holder.personId(), holder.displayName()))
                .toList();
    }

    private static VillageProfile.Point told(OpenPoint point, int village) {
        return new VillageProfile.Point(
                point.id(),
                point.kind(),
                point.room(),
                point.name(),
                point.village() == village,
                point.serves().contains(village));
    }
}
