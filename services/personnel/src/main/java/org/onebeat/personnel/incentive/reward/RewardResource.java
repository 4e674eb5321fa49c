package org.onebeat.personnel.incentive.reward;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.onebeat.service.idempotency.Once;
import org.onebeat.service.paging.Cursor;
import org.onebeat.service.paging.Page;
import org.onebeat.service.paging.Paging;
import org.onebeat.territory.May;
import org.onebeat.territory.Role;

/** Leave that people earn by good months (domain.md section 3). */
@Path("/reward-leave")
@RunOnVirtualThread
@Tag(name = "incentives")
class RewardResource {
    private static final String ORDER = "reward-leave";

    private final RewardLeaves rewards;
    private final Rewarding rewarding;

    RewardResource(RewardLeaves rewards, Rewarding rewarding) {
        this.rewards = rewards;
        this.rewarding = rewarding;
    }

    @GET
    @Transactional
    @May({Role.CITY_ADMIN, Role.COUNTY_CLERK, Role.STATION_CHIEF})
    @Operation(operationId = "listRewardLeave", summary = "Reward leave of people in scope, the latest month first")
    public Page<RewardView> list(
            @QueryParam("person") Integer person, @QueryParam("station") Integer station, @BeanParam Paging paging) {
        List<?> after = paging.after(ORDER, at -> List.of(at.day(0), at.number(1)));
        List<RewardLeave> rows = rewards.matching(person, station, after, paging.probe());
        Page<RewardLeave> page = Page.of(rows, paging, row -> row, row -> Cursor.of(ORDER, row.month(), row.id()));
        return new Page<>(rewarding.views(page.items()), page.next());
    }

    /** One day a month, and so many a year as the rule allows: 409 beyond. */
    @POST
    @Once
    @May({Role.CITY_ADMIN, Role.COUNTY_CLERK, Role.STATION_CHIEF})
    @Operation(operationId = "grantRewardLeave", summary = "Grant a day of leave for a good month")
    public RestResponse<RewardView> grant(@NotNull @Valid NewReward wish) {
        RewardLeave earned = rewarding.grant(wish);
        return RestResponse.status(
                RestResponse.Status.CREATED, rewarding.views(List.of(earned)).getFirst());
    }
}
