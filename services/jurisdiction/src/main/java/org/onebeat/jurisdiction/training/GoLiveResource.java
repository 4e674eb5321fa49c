package org.onebeat.jurisdiction.training;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.onebeat.jurisdiction.area.Area;
import org.onebeat.jurisdiction.area.Areas;
import org.onebeat.jurisdiction.area.Standing;
import org.onebeat.jurisdiction.facility.Whereabouts;
import org.onebeat.jurisdiction.standard.Survey;
import org.onebeat.service.paging.Page;
import org.onebeat.territory.AreaKind;
import org.onebeat.territory.May;
import org.onebeat.territory.Restriction;
import org.onebeat.territory.Role;
import org.onebeat.territory.Sort;
import org.onebeat.territory.Territory;

/** From the workbook to the first record: counties and stations on their way. */
@Path("/go-live")
@RunOnVirtualThread
@Tag(name = "training")
class GoLiveResource {

    private final Areas areas;
    private final Survey survey;
    private final Territory territory;
    private final Clock clock;

    GoLiveResource(Areas areas, Survey survey, Territory territory, Clock clock) {
        this.areas = areas;
        this.survey = survey;
        this.territory = territory;
        this.clock = clock;
    }

    @GET
    @Transactional
    @May({Role.CITY_LEADER, Role.CITY_ADMIN, Role.COUNTY_CLERK})
    @Operation(
            operationId = "listGoLive",
            summary = "Training mode and gaps against the facility standards, for each county in scope or each station"
                    + " of a county")
    public Page<GoLiveView> list(
            @QueryParam("county") @Parameter(description = "Id of a county: its stations; left out: the counties")
                    Integer county) {
        AreaKind kind = county == null ? AreaKind.COUNTY : AreaKind.STATION;
        Restriction wanted = Restriction.of("it.kind = :kind and it.standing = :present")
                .with("kind", kind)
                .with("present", Standing.PRESENT)
                .andIf(county, "it.ancestors.countyId = :county", "county");
        List<Area> rows = areas.list(wanted, Sort.ascending("code", "id"), Integer.MAX_VALUE);
        Map<Integer, Long> gaps = survey.gapsBy(kind, Whereabouts.ofCounty(county));
        Set<Integer> training = territory.inTraining(clock.instant());
        Map<Integer, Long> practising = county == null ? practisingStations(training) : Map.of();
        return Page.whole(rows.stream()
                .map(area -> GoLiveView.of(
                        area,
                        training.contains(area.id())
                                || training.contains(area.ancestors().countyId()),
                        practising.getOrDefault(area.id(), 0L),
                        gaps.getOrDefault(area.id(), 0L)))
                .toList());
    }

    /** How many stations of each county practise by themselves. */
    private Map<Integer, Long> practisingStations(Set<Integer> training) {
        if (training.isEmpty()) {
            return Map.of();
        }
        Restriction stations = Restriction.of("it.kind = :kind and it.id in :training")
                .with("kind", AreaKind.STATION)
                .with("training", training);
        return areas.list(stations, Sort.ascending("id"), Integer.MAX_VALUE).stream()
                .collect(Collectors.groupingBy(area -> area.ancestors().countyId(), Collectors.counting()));
    }
}
