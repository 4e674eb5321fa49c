package org.onebeat.hazard.hazard;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onebeat.hazard.place.Places;
import org.onebeat.territory.CurrentCaller;
import org.onebeat.territory.Named;
import org.onebeat.territory.Role;
import org.onebeat.territory.Territory;

/** Lays out hazards for the present caller: a query for the timeline, three for all names, one for who is on duty. */
@ApplicationScoped
class HazardFiles {

    private final Territory territory;
    private final Places places;
    private final CurrentCaller caller;
    private final Clock clock;

    HazardFiles(Territory territory, Places places, CurrentCaller caller, Clock clock) {
        this.territory = territory;
        this.places = places;
        this.caller = caller;
        this.clock = clock;
    }

    Names namesOf(List<Hazard> hazards) {
        return names(hazards, hazards.stream().map(Hazard::responsible));
    }

    HazardFile fileOf(Hazard hazard) {
        Names names = names(List.of(hazard), peopleIn(hazard));
        Named named = names.areas();
        Origin origin = hazard.origin();
        return new HazardFile(
                hazard.id(),
                hazard.number().value(),
                hazard.matter().category(),
                hazard.matter().severity(),
                hazard.level(),
                hazard.state(),
                hazard.matter().description(),
                names.place(hazard),
                named.area(hazard.ancestors().villageId()),
                named.area(hazard.ancestors().stationId()),
                named.area(hazard.ancestors().townshipId()),
                named.area(hazard.ancestors().countyId()),
                named.person(hazard.responsible()),
                named.person(hazard.foundBy()),
                hazard.foundAt(),
                hazard.recordedAt(),
                hazard.dueAt(),
                hazard.isOverdue(names.now()),
                hazard.clearedAt(),
                hazard.clearedInTime(),
                hazard.notice(),
                hazard.department(),
                origin.inspection() == null ? null : new HazardFile.InspectionId(origin.inspection()),
                origin.find() == null ? null : new HazardEvent.Find(origin.find()),
                origin.imported(),
                hazard.training(),
                hazard.timeline().stream()
                        .map(entry -> HazardFile.TimelineView.of(entry, named))
                        .toList(),
                hazard.state().isOpen() ? territory.onDuty(hazard.ancestors(), names.now()) : List.of(),
                nextFor(hazard),
                hazard.version());
    }

    /** The legal steps for this caller: none for those who may only read. */
    private List<Step> nextFor(Hazard hazard) {
        boolean mayStep = caller.scopeAs(Role.AUXILIARY, Role.COMMUNITY_OFFICER, Role.STATION_CHIEF)
                .covers(hazard.ancestors());
        return mayStep ? Step.possibleIn(hazard.state(), hazard.matter().severity()) : List.of();
    }

    private Names names(List<Hazard> hazards, Stream<Integer> people) {
        Named named = Named.of(territory, hazards.stream().map(Hazard::ancestors), people);
        return new Names(
                named,
                places.named(hazards.stream()
                        .map(Hazard::site)
                        .filter(Objects::nonNull)
                        .map(Site::place)
                        .collect(Collectors.toSet())),
                clock.instant());
    }

    private static Stream<Integer> peopleIn(Hazard hazard) {
        return Stream.concat(
                Stream.of(hazard.responsible(), hazard.foundBy()),
                hazard.timeline().stream().flatMap(entry -> Stream.of(entry.by(), entry.responsible())));
    }
}
