package org.onebeat.jurisdiction.standard;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jboss.resteasy.reactive.RestResponse;
import org.onebeat.jurisdiction.facility.Standing;
import org.onebeat.jurisdiction.facility.Whereabouts;
import org.onebeat.service.audit.Trail;
import org.onebeat.service.etag.Etag;
import org.onebeat.service.idempotency.Once;
import org.onebeat.service.paging.Key;
import org.onebeat.service.paging.Order;
import org.onebeat.service.paging.Page;
import org.onebeat.service.paging.Paging;
import org.onebeat.service.problem.Refusal;
import org.onebeat.territory.Ancestors;
import org.onebeat.territory.May;
import org.onebeat.territory.Named;
import org.onebeat.territory.Role;
import org.onebeat.territory.Territory;

/** Which stations count as remote, and have to have more rooms for it. */
@Path("/remote-stations")
@RunOnVirtualThread
@Tag(name = "facility standards")
class RemoteResource {

    private static final Order<RemoteStation> NEWEST_FIRST =
            Order.descending("remote-stations", "-id", Key.uuid("id", RemoteStation::id));

    private final RemoteStations stations;
    private final Standing standing;
    private final Territory territory;
    private final Trail trail;

    RemoteResource(RemoteStations stations, Standing standing, Territory territory, Trail trail) {
        this.stations = stations;
        this.standing = standing;
        this.territory = territory;
        this.trail = trail;
    }

    @GET
    @May({Role.CITY_LEADER, Role.CITY_ADMIN, Role.COUNTY_CLERK, Role.STATION_CHIEF})
    @Transactional
    @Operation(
            operationId = "listRemoteStations",
            summary = "Stations that count or counted as remote, the latest first")
    public Page<RemoteView> list(@BeanParam Whereabouts where, @BeanParam Paging paging) {
        List<RemoteStation> rows = NEWEST_FIRST.rows(stations, where.restriction(), paging);
        Named named = Named.of(territory, rows.stream().map(RemoteStation::ancestors), Stream.empty());
        return Page.of(rows, paging, row -> RemoteView.of(row, named), NEWEST_FIRST::positionOf);
    }

    @POST
    @May({Role.COUNTY_CLERK, Role.CITY_ADMIN})
    @Once
    @Operation(operationId = "markStationRemote", summary = "A station of the caller counts as remote from a day on")
    public RestResponse<RemoteView> mark(@Valid @NotNull RemoteForm form) {
        Ancestors where = territory.ancestorsOf(form.station(), standing.today());
        if (!Objects.equals(where.stationId(), form.station())) {
            throw Refusal.ruleBroken("not-a-station").at("station");
        }
        UUID id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        RemoteStation station = stations.add(new RemoteStation(id, where, form));
        note("station-marked-remote", station, form.reason());
        return Etag.created(URI.create("remote-stations/" + id), view(station), station.version());
    }

    @POST
    @Path("/{id}/end")
    @May({Role.COUNTY_CLERK, Role.CITY_ADMIN})
    @Once
    @Operation(operationId = "endRemoteness", summary = "The station counts as remote no more from a day on")
    public RestResponse<RemoteView> end(
            @PathParam("id") UUID id, @HeaderParam(Etag.IF_MATCH) String ifMatch, @Valid @NotNull RemoteEnd form) {
        RemoteStation station = Etag.unchanged(stations.findLocked(id), ifMatch, RemoteStation::version);
        station.end(form.on());
        note("station-remote-no-more", station, null);
        return Etag.ok(view(station), station.version());
    }

    private void note(String deed, RemoteStation station, String reason) {
        trail.note(deed, "remote-station", station.id().toString(), station.ancestors(), reason);
        stations.settle();
    }

    private RemoteView view(RemoteStation station) {
        return RemoteView.of(station, Named.of(territory, Stream.of(station.ancestors()), Stream.empty()));
    }
}
