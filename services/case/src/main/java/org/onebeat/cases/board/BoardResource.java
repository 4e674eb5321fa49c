package org.onebeat.cases.board;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.onebeat.service.paging.Page;
import org.onebeat.service.problem.Choice;
import org.onebeat.service.time.CivilTime;
import org.onebeat.territory.May;
import org.onebeat.territory.Named;
import org.onebeat.territory.Role;
import org.onebeat.territory.Territory;

@Path("/board")
@RunOnVirtualThread
@Tag(name = "board")
class BoardResource {

    private static final Comparator<UnitTally> MOST_PRESSING = Comparator.comparingLong(UnitTally::late)
            .thenComparingLong(UnitTally::red)
            .thenComparingLong(UnitTally::open)
            .reversed()
            .thenComparing(UnitTally::area);

    private final OpenTallies tallies;
    private final Territory territory;
    private final Clock clock;

    BoardResource(OpenTallies tallies, Territory territory, Clock clock) {
        this.tallies = tallies;
        this.territory = territory;
        this.clock = clock;
    }

    @GET
    @May({Role.AUXILIARY, Role.COMMUNITY_OFFICER, Role.STATION_CHIEF, Role.COUNTY_CLERK})
    @Transactional
    @Operation(operationId = "readBoard", summary = "How the open disputes within the caller's scope stand, in figures")
    public Board read(@BeanParam BoardQuestion question) {
        return Board.of(tallies.alike(question.restriction(), clock.instant()), CivilTime.today(clock));
    }

    @GET
    @Path("/units")
    @May({Role.AUXILIARY, Role.COMMUNITY_OFFICER, Role.STATION_CHIEF, Role.COUNTY_CLERK})
    @Transactional
    @Operation(operationId = "listBoardUnits", summary = "The same by area, where most is overdue first")
    public Page<UnitCount> units(
            @BeanParam BoardQuestion question,
            @QueryParam("by") @DefaultValue("STATION") @Parameter(schema = @Schema(implementation = Unit.class))
                    String by) {
        Unit unit = Choice.of(Unit.class, "by", by);
        List<UnitTally> counted = tallies.by(unit, question.restriction(), clock.instant()).stream()
                .sorted(MOST_PRESSING)
                .toList();
        Named named = Named.ofAreas(territory, counted.stream().map(UnitTally::area), Stream.empty());
        return Page.whole(counted.stream().map(row -> UnitCount.of(row, named)).toList());
    }
}
