package org.onebeat.assessment.silence;

import static org.onebeat.territory.Role.CITY_ADMIN;
import static org.onebeat.territory.Role.CITY_LEADER;
import static org.onebeat.territory.Role.COMMUNITY_OFFICER;
import static org.onebeat.territory.Role.COUNTY_CLERK;
import static org.onebeat.territory.Role.STATION_CHIEF;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.onebeat.service.paging.Page;
import org.onebeat.service.paging.Paging;
import org.onebeat.service.problem.Refusal;
import org.onebeat.territory.May;

/** Villages gone silent. */
@Path("/silent-villages")
@RunOnVirtualThread
@Tag(name = "silent villages")
class SilenceResource {
    private static final int MOST = 366;

    private final Silence silence;

    SilenceResource(Silence silence) {
        this.silence = silence;
    }

    @GET
    @May({CITY_LEADER, CITY_ADMIN, COUNTY_CLERK, STATION_CHIEF, COMMUNITY_OFFICER})
    @Operation(
            operationId = "listSilentVillages",
            summary = "Villages without a field record, dispute or hazard for some days, the longest silent first",
            description = "A village that was never heard of is silent, and comes first.")
    public Page<SilentVillage> list(
            @QueryParam("area")
                    @Parameter(description = "Id of an area within the caller's scope; left out: the caller's own")
                    Integer area,
            @QueryParam("days") @Parameter(description = "Civil days, today included; 14 unless told") Integer days,
            @BeanParam Paging paging) {
        return silence.page(area, within(days), paging);
    }

    private static int within(Integer days) {
        if (days == null) {
            return Silence.DAYS;
        }
        if (days < 1 || days > MOST) {
            throw Refusal.malformed("days-out-of-range", Map.of("most", MOST)).at("days");
        }
        return days;
    }
}
