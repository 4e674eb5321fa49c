package org.onebeat.jurisdiction.standard;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.onebeat.jurisdiction.facility.OpenPoints;
import org.onebeat.jurisdiction.facility.Standing;
import org.onebeat.jurisdiction.facility.Whereabouts;
import org.onebeat.territory.AreaKind;

/** Takes stock of a part of the caller's scope, today, in a handful of queries however large it is. */
@ApplicationScoped
public class Survey {

    private final Villages villages;
    private final OpenPoints points;
    private final RemoteStations remote;
    private final FacilityStandards standards;
    private final Standing standing;

    Survey(
            Villages villages,
            OpenPoints points,
            RemoteStations remote,
            FacilityStandards standards,
            Standing standing) {
        this.villages = villages;
        this.points = points;
        this.remote = remote;
        this.standards = standards;
        this.standing = standing;
    }

    Rules rules() {
        return standards.inForce(standing.today());
    }

    List<Gap> gaps(Whereabouts where) {
        LocalDate today = standing.today();
        Map<Integer, Integer> stations = remote.on(today, where.restriction()).stream()
                .map(RemoteStation::ancestors)
                .collect(Collectors.toMap(it -> it.stationId(), it -> it.countyId()));
        return inventory(where).gaps(stations);
    }

    /** In how many places a standard is not met, by county or by station; gaps of a county as a whole have no station. */
    public Map<Integer, Long> gapsBy(AreaKind kind, Whereabouts where) {
        return gaps(where).stream()
                .map(gap -> kind == AreaKind.COUNTY ? Integer.valueOf(gap.county()) : gap.station())
                .filter(Objects::nonNull)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    List<Village> unserved(Whereabouts where) {
        return inventory(where).unserved();
    }

    private Inventory inventory(Whereabouts where) {
        return new Inventory(
                rules(), villages.on(standing.today(), where.restriction()), points.list(where.stationWide()));
    }
}
