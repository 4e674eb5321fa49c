package org.onebeat.personnel.course;

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
import jakarta.ws.rs.QueryParam;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.onebeat.service.etag.Etag;
import org.onebeat.service.idempotency.Once;
import org.onebeat.service.paging.Cursor;
import org.onebeat.service.paging.Page;
import org.onebeat.service.paging.Paging;
import org.onebeat.territory.Area;
import org.onebeat.territory.May;
import org.onebeat.territory.Person;
import org.onebeat.territory.Role;
import org.onebeat.territory.Territory;

/** Who stands by which newcomer: the chief's business, and the clerk's. */
@Path("/mentorships")
@RunOnVirtualThread
@Tag(name = "training")
class MentorshipResource {
    private static final String ORDER = "mentorships";

    private final Mentorships mentorships;
    private final Mentoring mentoring;
    private final Territory territory;

    MentorshipResource(Mentorships mentorships, Mentoring mentoring, Territory territory) {
        this.mentorships = mentorships;
        this.mentoring = mentoring;
        this.territory = territory;
    }

    /** The newest first. */
    @GET
    @Transactional
    @May({Role.CITY_ADMIN, Role.COUNTY_CLERK, Role.STATION_CHIEF})
    @Operation(operationId = "listMentorships", summary = "Mentors of newcomers in scope")
    public Page<MentorshipView> list(
            @QueryParam("station") Integer station,
            @QueryParam("on") @Parameter(description = "Only those of this day") LocalDate on,
            @BeanParam Paging paging) {
        List<Mentorship> rows =
                mentorships.page(station, on, paging.after(ORDER, at -> List.of(at.number(0))), paging.probe());
        Map<Integer, MentorshipView> shown = views(rows);
        return Page.of(rows, paging, row -> shown.get(row.id()), row -> Cursor.of(ORDER, row.id()));
    }

    /** 409 where the newcomer has a mentor then. */
    @POST
    @Once
    @May({Role.CITY_ADMIN, Role.COUNTY_CLERK, Role.STATION_CHIEF})
    @Operation(operationId = "beginMentorship", summary = "Somebody stands by a newcomer")
    public RestResponse<MentorshipView> begin(@NotNull @Valid NewMentorship wish) {
        Mentorship begun = mentoring.begin(wish);
        return Etag.created(
                URI.create("/api/v1/personnel/mentorships/" + begun.id()),
                views(List.of(begun)).get(begun.id()),
                begun.version());
    }

    /** 409 where it has ended. */
    @POST
    @Once
    @Path("/{id}/end")
    @May({Role.CITY_ADMIN, Role.COUNTY_CLERK, Role.STATION_CHIEF})
    @Operation(operationId = "endMentorship", summary = "A mentor stands by a newcomer no more")
    public RestResponse<MentorshipView> end(
            @PathParam("id") int id, @HeaderParam(Etag.IF_MATCH) String ifMatch, @NotNull @Valid MentorshipEnd wish) {
        Mentorship known = Etag.unchanged(mentorships.findLocked(id), ifMatch, Mentorship::version);
        mentoring.end(known, wish);
        return Etag.ok(views(List.of(known)).get(id), known.version());
    }

    private Map<Integer, MentorshipView> views(List<Mentorship> rows) {
        Map<Integer, Person> people = territory.people(rows.stream()
                .flatMap(row -> Stream.of(row.newcomer(), row.mentor()))
                .collect(Collectors.toSet()));
        Map<Integer, Area> areas =
                territory.areas(rows.stream().map(MentorshipView::unitOf).collect(Collectors.toSet()));
        return rows.stream().collect(Collectors.toMap(Mentorship::id, row -> MentorshipView.of(row, people, areas)));
    }
}
