package org.onebeat.personnel.roster.wish;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.onebeat.service.paging.Page;
import org.onebeat.service.problem.Refusal;
import org.onebeat.service.time.CivilTime;
import org.onebeat.territory.CurrentCaller;
import org.onebeat.territory.May;
import org.onebeat.territory.Role;

/** What the caller wishes of days to come; kept as far as the rules of the roster allow. */
@Path("/me/duty-wishes")
@RunOnVirtualThread
@Transactional
@Tag(name = "rosters")
class MyWishResource {
    private static final int MONTHS = 12;

    private final DutyWishes wishes;
    private final CurrentCaller caller;
    private final Clock clock;

    MyWishResource(DutyWishes wishes, CurrentCaller caller, Clock clock) {
        this.wishes = wishes;
        this.caller = caller;
        this.clock = clock;
    }

    /** From today on. */
    @GET
    @May({Role.STATION_CHIEF, Role.COMMUNITY_OFFICER, Role.AUXILIARY})
    @Operation(operationId = "listMyDutyWishes", summary = "What the caller wishes of days to come")
    public Page<DutyWish> list() {
        LocalDate today = CivilTime.today(clock);
        return Page.whole(wishes.of(List.of(caller.personId()), today, today.plusMonths(MONTHS)));
    }

    /** Another wish of a day takes the place of the one before. */
    @PUT
    @Path("/{day}")
    @May({Role.STATION_CHIEF, Role.COMMUNITY_OFFICER, Role.AUXILIARY})
    @Operation(operationId = "wishForDuty", summary = "Wish to be on duty on a day, or to be free")
    public DutyWish wish(@PathParam("day") LocalDate day, @NotNull @Valid WishForm form) {
        LocalDate today = CivilTime.today(clock);
        if (!day.isAfter(today) || !day.isBefore(today.plusMonths(MONTHS))) {
            throw Refusal.ruleBroken("wish-for-days-to-come").at("day");
        }
        DutyWish wish = new DutyWish(caller.personId(), day, form.duty());
        if (!wishes.keep(wish)) {
            throw Refusal.forbidden("out-of-scope");
        }
        return wish;
    }

    /** 404 where there was none. */
    @DELETE
    @Path("/{day}")
    @May({Role.STATION_CHIEF, Role.COMMUNITY_OFFICER, Role.AUXILIARY})
    @Operation(operationId = "dropDutyWish", summary = "Wish nothing of a day any more")
    public void drop(@PathParam("day") LocalDate day) {
        if (!wishes.drop(caller.personId(), day)) {
            throw Refusal.notFound();
        }
    }
}
