package org.onebeat.personnel.consultation;

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

/** Consultations of the city and its counties: agenda, decisions (domain.md section 3). */
@Path("/consultations")
@RunOnVirtualThread
@Tag(name = "consultations")
class ConsultationResource {
    private static final String ORDER = "consultations";

    private final Consultations consultations;
    private final Chair chair;

    ConsultationResource(Consultations consultations, Chair chair) {
        this.consultations = consultations;
        this.chair = chair;
    }

    @GET
    @Transactional
    @May({Role.CITY_LEADER, Role.CITY_ADMIN, Role.COUNTY_CLERK})
    @Operation(operationId = "listConsultations", summary = "Consultations in scope, the latest first")
    public Page<ConsultationView> list(@QueryParam("unit") Integer unit, @BeanParam Paging paging) {
        List<?> after = paging.after(ORDER, at -> List.of(at.day(0), at.number(1)));
        List<Consultation> rows = consultations.of(unit, after, paging.probe());
        Page<Consultation> page = Page.of(rows, paging, row -> row, row -> Cursor.of(ORDER, row.plannedOn(), row.id()));
        return new Page<>(chair.views(page.items()), page.next());
    }

    @GET
    @Transactional
    @Path("/{id}")
    @May({Role.CITY_LEADER, Role.CITY_ADMIN, Role.COUNTY_CLERK})
    @Operation(operationId = "readConsultation", summary = "A consultation with what it decided")
    public RestResponse<ConsultationFile> read(@PathParam("id") int id) {
        return told(consultations.find(id).orElseThrow(Refusal::notFound));
    }

    @POST
    @Once
    @May({Role.CITY_ADMIN, Role.COUNTY_CLERK})
    @Operation(operationId = "planConsultation", summary = "Plan a consultation with its agenda")
    public RestResponse<ConsultationFile> plan(@NotNull @Valid ConsultationForm form) {
        Consultation planned = chair.plan(form);
        URI location = URI.create("/api/v1/personnel/consultations/" + planned.id());
        return Etag.created(location, chair.file(planned), planned.version());
    }

    /** 409 once it was held or called off. */
    @PUT
    @Transactional
    @Path("/{id}")
    @May({Role.CITY_ADMIN, Role.COUNTY_CLERK})
    @Operation(operationId = "arrangeConsultation", summary = "Another day, place or agenda of a consultation")
    public RestResponse<ConsultationFile> arrange(
            @PathParam("id") int id,
            @HeaderParam(Etag.IF_MATCH) String ifMatch,
            @NotNull @Valid ConsultationForm form) {
        Consultation planned = seen(id, ifMatch);
        chair.arrange(planned, form);
        return told(planned);
    }

    @POST
    @Once
    @Path("/{id}/minutes")
    @May({Role.CITY_ADMIN, Role.COUNTY_CLERK})
    @Operation(operationId = "holdConsultation", summary = "A consultation was held, and decided this")
    public RestResponse<ConsultationFile> hold(
            @PathParam("id") int id, @HeaderParam(Etag.IF_MATCH) String ifMatch, @NotNull @Valid Minutes minutes) {
        Consultation planned = seen(id, ifMatch);
        chair.hold(planned, minutes);
        return told(planned);
    }

    @POST
    @Once
    @Path("/{id}/calling-off")
    @May({Role.CITY_ADMIN, Role.COUNTY_CLERK})
    @Operation(operationId = "callConsultationOff", summary = "A consultation does not take place")
    public RestResponse<ConsultationFile> callOff(
            @PathParam("id") int id, @HeaderParam(Etag.IF_MATCH) String ifMatch, @NotNull @Valid CallingOff wish) {
        Consultation planned = seen(id, ifMatch);
        chair.callOff(planned, wish.reason());
        return told(planned);
    }

    private Consultation seen(int id, String ifMatch) {
        return Etag.unchanged(consultations.findLocked(id), ifMatch, Consultation::version);
    }

    private RestResponse<ConsultationFile> told(Consultation row) {
        return Etag.ok(chair.file(row), row.version());
    }
}
