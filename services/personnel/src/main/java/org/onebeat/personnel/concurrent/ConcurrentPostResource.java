package org.onebeat.personnel.concurrent;

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
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
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

/** Who holds which post besides, in a township or a village (domain.md section 3). */
@Path("/concurrent-posts")
@RunOnVirtualThread
@Tag(name = "concurrent posts")
class ConcurrentPostResource {
    private static final String ORDER = "concurrent-posts";

    private final ConcurrentPosts posts;
    private final SecondPosts secondPosts;
    private final Territory territory;

    ConcurrentPostResource(ConcurrentPosts posts, SecondPosts secondPosts, Territory territory) {
        this.posts = posts;
        this.secondPosts = secondPosts;
        this.territory = territory;
    }

    /** Posts of people in scope; all of them, or those held on a day. */
    @GET
    @Transactional
    @May({Role.CITY_ADMIN, Role.COUNTY_CLERK, Role.STATION_CHIEF})
    @Operation(operationId = "listConcurrentPosts", summary = "Posts that people in scope hold besides")
    public Page<ConcurrentPostView> list(@BeanParam PostQuestion question, @BeanParam Paging paging) {
        List<ConcurrentPost> rows =
                posts.matching(question, paging.after(ORDER, at -> List.of(at.number(0))), paging.probe());
        Map<Integer, ConcurrentPostView> views = views(rows);
        return Page.of(rows, paging, row -> views.get(row.id()), row -> Cursor.of(ORDER, row.id()));
    }

    /** 409 where the person holds the post there already, 422 for a post of another level. */
    @POST
    @Once
    @May({Role.CITY_ADMIN, Role.COUNTY_CLERK})
    @Operation(operationId = "takeConcurrentPost", summary = "Somebody takes on a post besides")
    public RestResponse<ConcurrentPostView> take(@NotNull @Valid NewConcurrentPost wish) {
        ConcurrentPost post = secondPosts.take(wish);
        URI location = URI.create("/api/v1/personnel/concurrent-posts/" + post.id());
        return Etag.created(location, views(List.of(post)).get(post.id()), post.version());
    }

    /** Ends a post; 409 where it has ended. */
    @POST
    @Once
    @Path("/{id}/end")
    @May({Role.CITY_ADMIN, Role.COUNTY_CLERK})
    @Operation(operationId = "endConcurrentPost", summary = "The post is held no more from a day on")
    public RestResponse<ConcurrentPostView> end(
            @PathParam("id") int id,
            @HeaderParam(Etag.IF_MATCH) String ifMatch,
            @NotNull @Valid ConcurrentPostEnd wish) {
        ConcurrentPost post = Etag.unchanged(posts.findLocked(id), ifMatch, ConcurrentPost::version);
        secondPosts.end(post, wish);
        return Etag.ok(views(List.of(post)).get(id), post.version());
    }

    private Map<Integer, ConcurrentPostView> views(List<ConcurrentPost> rows) {
        Map<Integer, Person> people =
                territory.people(rows.stream().map(ConcurrentPost::person).collect(Collectors.toSet()));
        Map<Integer, Area> areas = territory.areas(rows.stream()
                .flatMap(row -> Stream.of(row.organisation(), ConcurrentPostView.unitOf(row)))
                .collect(Collectors.toSet()));
        return rows.stream()
                .collect(Collectors.toMap(ConcurrentPost::id, row -> ConcurrentPostView.of(row, people, areas)));
    }
}
