package org.onebeat.personnel.qualification;

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
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.onebeat.service.etag.Etag;
import org.onebeat.service.idempotency.Once;
import org.onebeat.service.paging.Cursor;
import org.onebeat.service.paging.Page;
import org.onebeat.service.paging.Paging;
import org.onebeat.territory.May;
import org.onebeat.territory.Person;
import org.onebeat.territory.Role;
import org.onebeat.territory.Territory;

/** What people are licensed to do (domain.md section 3): a responder on duty enforces the law. */
@Path("/qualifications")
@RunOnVirtualThread
@Tag(name = "qualifications")
class QualificationResource {
    private static final String ORDER = "qualifications";

    private final Qualifications qualifications;
    private final Licensing licensing;
    private final Territory territory;

    QualificationResource(Qualifications qualifications, Licensing licensing, Territory territory) {
        this.qualifications = qualifications;
        this.licensing = licensing;
        this.territory = territory;
    }

    /** Qualifications of people in scope; all of them, or those held on a day. */
    @GET
    @Transactional
    @May({Role.CITY_ADMIN, Role.COUNTY_CLERK, Role.STATION_CHIEF})
    @Operation(operationId = "listQualifications", summary = "What people in scope are licensed to do")
    public Page<QualificationView> list(@BeanParam QualificationQuestion question, @BeanParam Paging paging) {
        List<Qualification> rows =
                qualifications.matching(question, paging.after(ORDER, at -> List.of(at.number(0))), paging.probe());
        Map<Integer, Person> people = holders(rows);
        return Page.of(rows, paging, row -> QualificationView.of(row, people), row -> Cursor.of(ORDER, row.id()));
    }

    /** One qualification for one or many people; 409 names whoever holds it already, and then nobody gets it. */
    @POST
    @Once
    @May({Role.CITY_ADMIN, Role.COUNTY_CLERK})
    @Operation(operationId = "grantQualification", summary = "People have been given a qualification")
    public Page<QualificationView> grant(@NotNull @Valid NewQualifications wish) {
        List<Qualification> rows = licensing.grant(wish);
        Map<Integer, Person> people = holders(rows);
        return Page.whole(
                rows.stream().map(row -> QualificationView.of(row, people)).toList());
    }

    /** Ends a qualification, or brings its end forward. */
    @POST
    @Once
    @Path("/{id}/end")
    @May({Role.CITY_ADMIN, Role.COUNTY_CLERK})
    @Operation(operationId = "endQualification", summary = "The qualification is held no more from a day on")
    public RestResponse<QualificationView> end(
            @PathParam("id") int id,
            @HeaderParam(Etag.IF_MATCH) String ifMatch,
            @NotNull @Valid QualificationEnd wish) {
        Qualification row = Etag.unchanged(qualifications.findLocked(id), ifMatch, Qualification::version);
        licensing.end(row, wish);
        return Etag.ok(QualificationView.of(row, holders(List.of(row))), row.version());
    }

    private Map<Integer, Person> holders(List<Qualification> rows) {
        return territory.people(rows.stream().map(Qualification::person).collect(Collectors.toSet()));
    }
}
