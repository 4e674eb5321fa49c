package org.onebeat.jurisdiction.standard;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.onebeat.service.paging.Cursor;
import org.onebeat.service.paging.Page;
import org.onebeat.service.paging.Paging;
import org.onebeat.territory.May;
import org.onebeat.territory.Named;
import org.onebeat.territory.Role;
import org.onebeat.territory.Territory;

/** Where the standards are not met today, and what could be done about it. */
@Path("/")
@RunOnVirtualThread
@Transactional
@Tag(name = "facility standards")
class GapResource {

    private static final String ORDER = "facility-gaps:area";

    private final Survey survey;
    private final Territory territory;

    GapResource(Survey survey, Territory territory) {
        this.survey = survey;
        this.territory = territory;
    }

    @GET
    @Path("facility-gaps")
    @May({Role.CITY_LEADER, Role.CITY_ADMIN, Role.COUNTY_CLERK, Role.STATION_CHIEF})
    @Operation(
            operationId = "listFacilityGaps",
            summary = "Where a facility standard is not met, by county and station")
    public Page<GapView> list(@BeanParam GapQuestion question, @BeanParam Paging paging) {
        List<?> after = paging.after(ORDER, at -> List.of(at.text(0)));
        List<Gap> rows = question.among(survey.gaps(question)).stream()
                .filter(gap -> after.isEmpty() || gap.key().compareTo((String) after.getFirst()) > 0)
                .limit(paging.probe())
                .toList();
        Named named = Named.ofAreas(
                territory,
                rows.stream().flatMap(gap -> Stream.of(gap.county(), gap.station(), gap.village())),
                Stream.empty());
        return Page.of(rows, paging, gap -> GapView.of(gap, named), gap -> Cursor.of(ORDER, gap.key()));
    }

    @GET
    @Path("facility-gap-counts")
    @May({Role.CITY_LEADER, Role.CITY_ADMIN, Role.COUNTY_CLERK, Role.STATION_CHIEF})
    @Operation(operationId = "countFacilityGaps", summary = "In how many places each facility standard is not met")
    public Page<GapCount> counts(@BeanParam GapQuestion question) {
        List<Gap> gaps = question.among(survey.gaps(question));
        return Page.whole(Arrays.stream(GapRule.values())
                .map(rule -> new GapCount(
                        rule, gaps.stream().filter(gap -> gap.rule() == rule).count()))
                .toList());
    }

    @GET
    @Path("facility-plan")
    @May({Role.CITY_LEADER, Role.CITY_ADMIN, Role.COUNTY_CLERK, Role.STATION_CHIEF})
    @Operation(
            operationId = "planRooms",
            summary = "What if: where the next rooms would serve most villages, those that serve most first")
    public FacilityPlan plan(@BeanParam PlanQuestion question) {
        Rules rules = survey.rules();
        List<Village> unserved = survey.unserved(question);
        List<Proposal> proposals = NextRooms.of(rules, unserved, question.rooms());
        Named named = Named.ofAreas(
                territory,
                proposals.stream()
                        .flatMap(proposal -> proposal.villages().stream())
                        .flatMap(village -> Stream.of(village.id(), village.station(), village.township())),
                Stream.empty());
        int served = proposals.stream()
                .mapToInt(proposal -> proposal.villages().size())
                .sum();
        return new FacilityPlan(
                unserved.size(),
                unserved.size() - served,
                proposals.stream()
                        .map(proposal -> ProposalView.of(proposal, rules, named))
                        .toList());
    }
}
