package org.onebeat.personnel.equipment;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.onebeat.service.etag.Etag;
import org.onebeat.service.idempotency.Once;
import org.onebeat.service.paging.Cursor;
import org.onebeat.service.paging.Page;
import org.onebeat.service.paging.Paging;
import org.onebeat.service.problem.Refusal;
import org.onebeat.territory.May;
import org.onebeat.territory.Role;

/** Equipment of the units in scope, and who has it (domain.md section 3). */
@Path("/equipment")
@RunOnVirtualThread
@Tag(name = "equipment")
class EquipmentResource {
    private static final String ORDER = "equipment";

    private final Armoury armoury;
    private final Quartermaster quartermaster;
    private final EquipmentViews views;
    private final Clock clock;

    EquipmentResource(Armoury armoury, Quartermaster quartermaster, EquipmentViews views, Clock clock) {
        this.armoury = armoury;
        this.quartermaster = quartermaster;
        this.views = views;
        this.clock = clock;
    }

    /** By unit, kind, holder and state; {@code leavers} asks for what is to be asked back. */
    @GET
    @Transactional
    @May({Role.CITY_ADMIN, Role.COUNTY_CLERK, Role.STATION_CHIEF})
    @Operation(operationId = "listEquipment", summary = "Equipment of the units in scope")
    public Page<EquipmentView> list(@BeanParam EquipmentQuestion question, @BeanParam Paging paging) {
        List<?> after = paging.after(ORDER, at -> List.of(at.number(0)));
        List<Equipment> rows = armoury.matching(question.restriction(clock.instant()), after, paging.probe());
        Page<Equipment> page = Page.of(rows, paging, row -> row, row -> Cursor.of(ORDER, row.id()));
        return new Page<>(views.of(page.items()), page.next());
    }

    @GET
    @Path("/{id}")
    @Transactional
    @May({Role.CITY_ADMIN, Role.COUNTY_CLERK, Role.STATION_CHIEF})
    @Operation(operationId = "readEquipment", summary = "A piece of equipment and everybody who had it")
    public RestResponse<EquipmentFile> read(@PathParam("id") int id) {
        Equipment item = armoury.find(id).orElseThrow(Refusal::notFound);
        return Etag.ok(views.file(item), item.version());
    }

    /** 409 for a number that another piece has. */
    @POST
    @Once
    @May({Role.CITY_ADMIN, Role.COUNTY_CLERK, Role.STATION_CHIEF})
    @Operation(operationId = "registerEquipment", summary = "A unit has a piece of equipment more")
    public RestResponse<EquipmentView> register(@NotNull @Valid EquipmentForm form) {
        Equipment item = quartermaster.register(form);
        URI location = URI.create("/api/v1/personnel/equipment/" + item.id());
        return Etag.created(location, views.one(item), item.version());
    }

    @PUT
    @Transactional
    @Path("/{id}")
    @May({Role.CITY_ADMIN, Role.COUNTY_CLERK, Role.STATION_CHIEF})
    @Operation(operationId = "correctEquipment", summary = "Put right what is on record of a piece of equipment")
    public RestResponse<EquipmentView> correct(
            @PathParam("id") int id, @HeaderParam(Etag.IF_MATCH) String ifMatch, @NotNull @Valid EquipmentForm form) {
        Equipment item = seen(id, ifMatch);
        quartermaster.correct(item, form);
        return told(item);
    }

    /** To a person, for themselves or for the post in a village; 409 unless it is in store. */
    @POST
    @Once
    @Path("/{id}/issue")
    @May({Role.CITY_ADMIN, Role.COUNTY_CLERK, Role.STATION_CHIEF})
    @Operation(operationId = "issueEquipment", summary = "Hand a piece of equipment out")
    public RestResponse<EquipmentView> issue(
            @PathParam("id") int id, @HeaderParam(Etag.IF_MATCH) String ifMatch, @NotNull @Valid Handing wish) {
        Equipment item = seen(id, ifMatch);
        quartermaster.issue(item, wish);
        return told(item);
    }

    /** A post's stays the post's; 409 unless somebody has it. */
    @POST
    @Once
    @Path("/{id}/hand-over")
    @May({Role.CITY_ADMIN, Role.COUNTY_CLERK, Role.STATION_CHIEF})
    @Operation(operationId = "handEquipmentOver", summary = "A piece of equipment goes on to somebody else")
    public RestResponse<EquipmentView> handOver(
            @PathParam("id") int id, @HeaderParam(Etag.IF_MATCH) String ifMatch, @NotNull @Valid Handing wish) {
        Equipment item = seen(id, ifMatch);
        quartermaster.handOver(item, wish);
        return told(item);
    }

    @POST
    @Once
    @Path("/{id}/return")
    @May({Role.CITY_ADMIN, Role.COUNTY_CLERK, Role.STATION_CHIEF})
    @Operation(operationId = "returnEquipment", summary = "A piece of equipment comes back into store")
    public RestResponse<EquipmentView> giveBack(
            @PathParam("id") int id, @HeaderParam(Etag.IF_MATCH) String ifMatch, @NotNull @Valid GivingBack wish) {
        Equipment item = seen(id, ifMatch);
        quartermaster.takeBack(item, wish);
        return told(item);
    }

    @POST
    @Once
    @Path("/{id}/retirement")
    @May({Role.CITY_ADMIN, Role.COUNTY_CLERK})
    @Operation(operationId = "retireEquipment", summary = "Write a piece of equipment off")
    public RestResponse<EquipmentView> retire(
            @PathParam("id") int id, @HeaderParam(Etag.IF_MATCH) String ifMatch, @NotNull @Valid Retirement wish) {
        Equipment item = seen(id, ifMatch);
        quartermaster.retire(item, wish.reason());
        return told(item);
    }

    private Equipment seen(int id, String ifMatch) {
        return Etag.unchanged(armoury.findLocked(id), ifMatch, Equipment::version);
    }

    private RestResponse<EquipmentView> told(Equipment item) {
        return Etag.ok(views.one(item), item.version());
    }
}
