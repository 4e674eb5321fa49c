package org.onebeat.personnel.course;

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
import org.onebeat.personnel.installation.City;
import org.onebeat.service.audit.Trail;
import org.onebeat.service.etag.Etag;
import org.onebeat.service.idempotency.Once;
import org.onebeat.service.paging.Cursor;
import org.onebeat.service.paging.Page;
import org.onebeat.service.paging.Paging;
import org.onebeat.service.time.CivilTime;
import org.onebeat.territory.Ancestors;
import org.onebeat.territory.May;
import org.onebeat.territory.Role;

/** The city's know-how for kinds of villages. */
@Path("/know-how")
@RunOnVirtualThread
@Tag(name = "training")
class KnowHowResource {
    private static final String ORDER = "know-how";

    private final KnowHows knowHows;
    private final Trail trail;
    private final Clock clock;

    KnowHowResource(KnowHows knowHows, Trail trail, Clock clock) {
        this.knowHows = knowHows;
        this.trail = trail;
        this.clock = clock;
    }

    /** The newest first, withdrawn ones too. */
    @GET
    @Transactional
    @May({Role.CITY_ADMIN, Role.COUNTY_CLERK, Role.STATION_CHIEF})
    @Operation(operationId = "listKnowHow", summary = "Know-how for kinds of villages")
    public Page<KnowHowView> list(@BeanParam Paging paging) {
        List<?> after = paging.after(ORDER, at -> List.of(at.number(0)));
        int before = after.isEmpty() ? Integer.MAX_VALUE : (Integer) after.getFirst();
        List<KnowHow> rows = knowHows.before(before, paging.probe());
        return Page.of(rows, paging, KnowHow::view, row -> Cursor.of(ORDER, row.id()));
    }

    @POST
    @Once
    @May(Role.CITY_ADMIN)
    @Operation(operationId = "writeKnowHow", summary = "Write down what helps in villages of a kind")
    public RestResponse<KnowHowView> write(@NotNull @Valid KnowHowForm form) {
        KnowHow written = knowHows.add(KnowHow.write(knowHows.nextId(), form, CivilTime.today(clock)));
        note("know-how-written", written);
        return Etag.created(
                URI.create("/api/v1/personnel/know-how/" + written.id()), written.view(), written.version());
    }

    @PUT
    @Transactional
    @Path("/{id}")
    @May(Role.CITY_ADMIN)
    @Operation(operationId = "correctKnowHow", summary = "Change or withdraw it")
    public RestResponse<KnowHowView> correct(
            @PathParam("id") int id, @HeaderParam(Etag.IF_MATCH) String ifMatch, @NotNull @Valid KnowHowForm form) {
        KnowHow known = Etag.unchanged(knowHows.findLocked(id), ifMatch, KnowHow::version);
        known.correct(form, CivilTime.today(clock));
        note("know-how-corrected", known);
        return Etag.ok(known.view(), known.version());
    }

    private void note(String action, KnowHow knowHow) {
        trail.note(action, "know-how", Integer.toString(knowHow.id()), Ancestors.ofCounty(City.ID), null);
        knowHows.settle();
    }
}
