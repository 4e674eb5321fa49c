package org.onebeat.personnel.system;

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
import jakarta.ws.rs.QueryParam;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.onebeat.personnel.account.Clients;
import org.onebeat.personnel.account.DirectoryAway;
import org.onebeat.service.etag.Etag;
import org.onebeat.service.idempotency.Once;
import org.onebeat.service.paging.Cursor;
import org.onebeat.service.paging.Page;
import org.onebeat.service.paging.Paging;
import org.onebeat.service.problem.Refusal;
import org.onebeat.service.time.CivilTime;
import org.onebeat.territory.Area;
import org.onebeat.territory.May;
import org.onebeat.territory.Role;
import org.onebeat.territory.Territory;

/** Systems of other governments: who answers for them, what they may do, where, and until when. */
@Path("/systems")
@RunOnVirtualThread
@Tag(name = "systems")
class SystemResource {
    private static final String ORDER = "systems";

    private final ConnectedSystems systems;
    private final Registry registry;
    private final Clients clients;
    private final Territory territory;
    private final Clock clock;

    SystemResource(ConnectedSystems systems, Registry registry, Clients clients, Territory territory, Clock clock) {
        this.systems = systems;
        this.registry = registry;
        this.clients = clients;
        this.territory = territory;
        this.clock = clock;
    }

    @GET
    @Transactional
    @May(Role.CITY_ADMIN)
    @Operation(operationId = "listSystems", summary = "Systems of other governments")
    public Page<SystemView> list(
            @QueryParam("open") @Parameter(description = "Only those open today, or only those closed") Boolean open,
            @BeanParam Paging paging) {
        List<ConnectedSystem> rows = systems.matching(
                open, CivilTime.today(clock), paging.after(ORDER, at -> List.of(at.number(0))), paging.probe());
        Map<Integer, SystemView> views = views(rows);
        return Page.of(rows, paging, row -> views.get(row.id()), row -> Cursor.of(ORDER, row.id()));
    }

    @GET
    @Transactional
    @Path("/{id}")
    @May(Role.CITY_ADMIN)
    @Operation(operationId = "readSystem", summary = "A system")
    public RestResponse<SystemView> read(@PathParam("id") int id) {
        return ok(systems.find(id).orElseThrow(Refusal::notFound));
    }

    /** Its client is made in the background; 409 where another has the client's name. */
    @POST
    @Once
    @May(Role.CITY_ADMIN)
    @Operation(operationId = "registerSystem", summary = "Register a system")
    public RestResponse<SystemView> register(@NotNull @Valid NewSystem wish) {
        ConnectedSystem system = registry.register(wish);
        URI location = URI.create("/api/v1/personnel/systems/" + system.id());
        return Etag.created(location, view(system), system.sequence());
    }

    /** What it is called, may do and reaches, and until when; 409 once it was ended. */
    @PUT
    @Transactional
    @Path("/{id}")
    @May(Role.CITY_ADMIN)
    @Operation(operationId = "changeSystem", summary = "Change what is recorded of a system, and what it may do")
    public RestResponse<SystemView> change(
            @PathParam("id") int id, @HeaderParam(Etag.IF_MATCH) String ifMatch, @NotNull @Valid Particulars wish) {
        ConnectedSystem system = Etag.unchanged(systems.findLocked(id), ifMatch, ConnectedSystem::sequence);
        registry.change(system, wish);
        return ok(system);
    }

    /** A fresh secret, shown this once: the answer is not kept, a repeat of the key is refused with 409. */
    @POST
    @Once(keep = false)
    @Path("/{id}/secret")
    @May(Role.CITY_ADMIN)
    @Operation(operationId = "makeSystemSecret", summary = "A fresh secret, with which alone the system is let in")
    public FreshSecret secret(@PathParam("id") int id) {
        ConnectedSystem system = systems.findLocked(id).orElseThrow(Refusal::notFound);
        String identity = system.openClient(CivilTime.today(clock));
        registry.note("system-secret-made", system, null);
        try {
            return new FreshSecret(system.client(), clients.freshSecret(identity));
        } catch (DirectoryAway away) {
            throw Refusal.unavailable("directory-away", Duration.ofSeconds(10));
        }
    }

    /** Lets it in no more from now on. */
    @POST
    @Once
    @Path("/{id}/end")
    @May(Role.CITY_ADMIN)
    @Operation(operationId = "endSystem", summary = "Close a system now")
    public RestResponse<SystemView> end(
            @PathParam("id") int id, @HeaderParam(Etag.IF_MATCH) String ifMatch, @NotNull @Valid SystemEnd wish) {
        ConnectedSystem system = Etag.unchanged(systems.findLocked(id), ifMatch, ConnectedSystem::sequence);
        registry.end(system, wish.reason().strip());
        return ok(system);
    }

    private RestResponse<SystemView> ok(ConnectedSystem system) {
        return Etag.ok(view(system), system.sequence());
    }

    private SystemView view(ConnectedSystem system) {
        return views(List.of(system)).get(system.id());
    }

    private Map<Integer, SystemView> views(Collection<ConnectedSystem> rows) {
        Instant now = clock.instant();
        LocalDate today = CivilTime.dayOf(now);
        Map<Integer, Area> areas = territory.areas(
                rows.stream().flatMap(row -> row.areas(now).stream()).collect(Collectors.toSet()));
        return rows.stream()
                .map(row -> SystemView.of(row, now, today, areas))
                .collect(Collectors.toMap(SystemView::id, Function.identity()));
    }
}
