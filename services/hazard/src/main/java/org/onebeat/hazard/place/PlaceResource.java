package org.onebeat.hazard.place;

import static org.onebeat.service.paging.Key.day;
import static org.onebeat.service.paging.Key.uuid;

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
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.onebeat.service.etag.Etag;
import org.onebeat.service.idempotency.Once;
import org.onebeat.service.paging.Order;
import org.onebeat.service.paging.Page;
import org.onebeat.service.paging.Paging;
import org.onebeat.service.problem.Refusal;
import org.onebeat.service.time.CivilTime;
import org.onebeat.territory.May;
import org.onebeat.territory.Role;

@Path("/places")
@RunOnVirtualThread
@Tag(name = "places")
class PlaceResource {

    private static final Order<Place> NEXT_FIRST = Order.ascending(
            "places", "nextInspectionOn", day("nextInspectionOn", Place::nextInspectionOn), uuid("id", Place::id));

    private final Places places;
    private final PlaceFiles files;
    private final Registering registering;
    private final Clock clock;

    PlaceResource(Places places, PlaceFiles files, Registering registering, Clock clock) {
        this.places = places;
        this.files = files;
        this.registering = registering;
        this.clock = clock;
    }

    @POST
    @May({Role.AUXILIARY, Role.COMMUNITY_OFFICER, Role.STATION_CHIEF})
    @Once
    @Operation(operationId = "registerPlace", summary = "Register a place in a village of one's own")
    public RestResponse<PlaceFile> register(@Valid @NotNull NewPlace form) {
        Place place = registering.register(form);
        return Etag.created(URI.create("places/" + place.id()), files.fileOf(place), place.version());
    }

    @GET
    @May({Role.AUXILIARY, Role.COMMUNITY_OFFICER, Role.STATION_CHIEF, Role.COUNTY_CLERK})
    @Transactional
    @Operation(
            operationId = "listPlaces",
            summary = "Places within the caller's scope, those to be inspected next first")
    public Page<PlaceItem> list(@BeanParam PlaceQuestion question, @BeanParam Paging paging) {
        List<Place> rows = NEXT_FIRST.rows(places, question.restriction(CivilTime.today(clock)), paging);
        Map<UUID, PlaceItem> items = files.itemsOf(rows);
        return Page.of(rows, paging, row -> items.get(row.id()), NEXT_FIRST::positionOf);
    }

    @GET
    @Path("/{id}")
    @May({Role.AUXILIARY, Role.COMMUNITY_OFFICER, Role.STATION_CHIEF, Role.COUNTY_CLERK})
    @Transactional
    @Operation(operationId = "readPlace", summary = "A place, its contact masked")
    public RestResponse<PlaceFile> read(@PathParam("id") UUID id) {
        return ok(places.find(id).orElseThrow(Refusal::notFound));
    }

    @PUT
    @Path("/{id}")
    @May({Role.AUXILIARY, Role.COMMUNITY_OFFICER, Role.STATION_CHIEF})
    @Transactional
    @Operation(operationId = "editPlace", summary = "Describe a place anew; its next inspection follows")
    public RestResponse<PlaceFile> edit(
            @PathParam("id") UUID id, @HeaderParam(Etag.IF_MATCH) String ifMatch, @Valid @NotNull PlaceForm form) {
        Place place = seen(id, ifMatch);
        registering.change(place, form);
        return ok(place);
    }

    @POST
    @Path("/{id}/closure")
    @May({Role.AUXILIARY, Role.COMMUNITY_OFFICER, Role.STATION_CHIEF})
    @Once
    @Operation(
            operationId = "closePlace",
            summary = "The place is inspected no more; its contact is forgotten, its records stay")
    public RestResponse<PlaceFile> close(
            @PathParam("id") UUID id, @HeaderParam(Etag.IF_MATCH) String ifMatch, @Valid @NotNull PlaceClosure body) {
        Place place = seen(id, ifMatch);
        registering.close(place, body.reason());
        return ok(place);
    }

    private Place seen(UUID id, String ifMatch) {
        Place place = Etag.unchanged(places.findLocked(id), ifMatch, Place::version);
        return place;
    }

    private RestResponse<PlaceFile> ok(Place place) {
        return Etag.ok(files.fileOf(place), place.version());
    }
}
