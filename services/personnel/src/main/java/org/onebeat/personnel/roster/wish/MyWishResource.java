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
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.onebeat.service.paging.Page;
import org.onebeat.service.problem.Refusal;
import org.onebeat.territory.CurrentCaller;
import org.onebeat.territory.InService;

/** What the caller wishes of days to come; kept as far as the rules of the roster allow. */
@Path("/me/duty-wishes")
@RunOnVirtualThread
@Transactional
@Tag(name = "rosters")
class MyWishResource {
    private final DutyWishes wishes;
    private final DutyWishViews views;
    private final CurrentCaller caller;

    MyWishResource(DutyWishes wishes, DutyWishViews views, CurrentCaller caller) {
        this.wishes = wishes;
        this.views = views;
        this.caller = caller;
    }

    /** From today on. */
    @GET
    @InService
    @Operation(operationId = "listMyDutyWishes", summary = "What the caller wishes of days to come")
    public Page<DutyWishView> list() {
        return Page.whole(views.of(wishes.toCome(caller.personId())));
    }

    /** Another wish of a day takes the place of the one before. */
    @PUT
    @Path("/{day}")
    @InService
    @Operation(operationId = "wishForDuty", summary = "Wish to be on duty on a day, or to be free")
    public DutyWishView wish(@PathParam("day") LocalDate day, @NotNull @Valid WishForm form) {
        wishes.demandToCome(day);
        DutyWish wish = new DutyWish(caller.personId(), day, form.duty(), null);
        if (!wishes.keep(wish)) {
            throw Refusal.forbidden("out-of-scope");
        }
        return views.of(wish);
    }

    /** 404 where there was none. */
    @DELETE
    @Path("/{day}")
    @InService
    @Operation(operationId = "dropDutyWish", summary = "Wish nothing of a day any more")
    public void drop(@PathParam("day") LocalDate day) {
        if (!wishes.drop(caller.personId(), day)) {
            throw Refusal.notFound();
        }
    }
}
