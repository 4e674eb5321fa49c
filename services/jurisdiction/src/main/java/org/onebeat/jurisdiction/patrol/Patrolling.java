package org.onebeat.jurisdiction.patrol;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.onebeat.jurisdiction.facility.Standing;
import org.onebeat.service.audit.Trail;
import org.onebeat.service.problem.Refusal;
import org.onebeat.territory.Ancestors;
import org.onebeat.territory.CurrentCaller;
import org.onebeat.territory.Person;
import org.onebeat.territory.Territory;

/** Patrol sectors are drawn up, arranged anew and closed. */
@ApplicationScoped
class Patrolling {

    private final PatrolSectors sectors;
    private final CrewKinds kinds;
    private final Standing standing;
    private final Territory territory;
    private final CurrentCaller caller;
    private final Trail trail;

    Patrolling(
            PatrolSectors sectors,
            CrewKinds kinds,
            Standing standing,
            Territory territory,
            CurrentCaller caller,
            Trail trail) {
        this.sectors = sectors;
        this.kinds = kinds;
        this.standing = standing;
        this.territory = territory;
        this.caller = caller;
        this.trail = trail;
    }

    PatrolSector open(NewPatrolSector form) {
        int county = countyOf(form.arrangement(), "arrangement.");
        UUID id = fresh();
        demandFree(county, form.form(), id);
        PatrolSector sector =
                sectors.add(new PatrolSector(id, county, form.form(), new Arrangement(fresh(), form.arrangement())));
        note("patrol-sector-opened", sector, null);
        return sector;
    }

    void describe(PatrolSector sector, PatrolSectorForm form) {
        demandFree(sector.ancestors().countyId(), form, sector.id());
        sector.describe(form);
        note("patrol-sector-described", sector, null);
    }

    void arrange(PatrolSector sector, ArrangementForm form) {
        if (countyOf(form, "") != sector.ancestors().countyId()) {
            throw Refusal.ruleBroken("patrol-in-one-county").at("covers");
        }
        sector.arrange(new Arrangement(fresh(), form));
        note("patrol-sector-arranged", sector, null);
    }

    void close(PatrolSector sector, PatrolClosure form) {
        sector.close(form.on(), form.reason().strip());
        note("patrol-sector-closed", sector, form.reason());
    }

    /** The one county in which everything lies that is covered. */
    private int countyOf(ArrangementForm form, String path) {
        kinds.demandKnown(form.crewsOrNone());
        demandLeader(form.leader(), path);
        List<Integer> areas = form.covers().stream().map(Cover::area).toList();
        Map<Integer, Ancestors> places = standing.of(areas);
        Set<Integer> counties = new HashSet<>();
        Set<Integer> seen = new HashSet<>();
        for (int at = 0; at < areas.size(); at++) {
            String field = path + "covers[" + at + "].area";
            Ancestors place = places.get(areas.get(at));
            if (place == null || !caller.scope().covers(place) || !isVillageOrStation(place, areas.get(at))) {
                throw Refusal.ruleBroken("patrol-covers-villages-and-stations").at(field);
            }
            if (!seen.add(areas.get(at))) {
                throw Refusal.ruleBroken("area-covered-twice").at(field);
            }
            counties.add(place.countyId());
        }
        if (counties.size() > 1) {
            throw Refusal.ruleBroken("patrol-in-one-county").at(path + "covers");
        }
        return counties.iterator().next();
    }

    private static boolean isVillageOrStation(Ancestors place, Integer area) {
        return Objects.equals(place.villageId(), area)
                || Objects.equals(place.stationId(), area) && place.villageId() == null;
    }

    private void demandLeader(Integer leader, String path) {
        if (leader == null) {
            return;
        }
        Person person = territory.person(leader).filter(one -> !one.system()).orElse(null);
        Ancestors unit = person == null || person.unit() == null
                ? null
                : standing.of(List.of(person.unit())).get(person.unit());
        if (unit == null || !caller.scope().covers(unit)) {
            throw Refusal.ruleBroken("leader-unknown").at(path + "leader");
        }
    }

    private void demandFree(int county, PatrolSectorForm form, UUID but) {
        Map<String, String> wanted =
                Map.of("code", form.code().strip(), "name", form.name().strip());
        wanted.forEach(
                (field, value) -> sectors.alike(county, field, value, but).ifPresent(other -> {
                    throw Refusal.conflict("patrol-sector-there", Map.of("code", other.code(), "name", other.name()))
                            .at(field);
                }));
    }

    private void note(String deed, PatrolSector sector, String reason) {
        trail.note(deed, "patrol-sector", sector.id().toString(), sector.ancestors(), reason);
        sectors.settle();
    }

    private static UUID fresh() {
        return UuidVersion7Strategy.INSTANCE.generateUuid(null);
    }
}
