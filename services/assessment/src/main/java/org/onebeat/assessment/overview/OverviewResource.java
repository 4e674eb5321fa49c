package org.onebeat.assessment.overview;

import static org.onebeat.territory.Role.CITY_ADMIN;
import static org.onebeat.territory.Role.CITY_LEADER;
import static org.onebeat.territory.Role.COMMUNITY_OFFICER;
import static org.onebeat.territory.Role.COUNTY_CLERK;
import static org.onebeat.territory.Role.STATION_CHIEF;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.onebeat.assessment.live.Audience;
import org.onebeat.assessment.span.SpanQuestion;
import org.onebeat.territory.May;

/** All figures of one area at a glance (domain.md section 7). */
@Path("/overview")
@RunOnVirtualThread
@Tag(name = "overview")
class OverviewResource {
    private static final String AREA = "Id of an area within the caller's scope; left out: the caller's own";

    private final Overviews overviews;
    private final Audience audience;

    OverviewResource(Overviews overviews, Audience audience) {
        this.overviews = overviews;
        this.audience = audience;
    }

    @GET
    @May({CITY_LEADER, CITY_ADMIN, COUNTY_CLERK, STATION_CHIEF, COMMUNITY_OFFICER})
    @Operation(
            operationId = "readOverview",
            summary = "Every indicator of an area over a span",
            description = "Beside each value stand the span before and the same span last year. A span before is as"
                    + " many months as this one where it is made of whole months, else as many days.")
    public Overview read(
            @QueryParam("area") @Parameter(description = AREA) Integer area, @BeanParam SpanQuestion span) {
        return overviews.of(area, span);
    }

    @GET
    @Path("/live")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @May({CITY_LEADER, CITY_ADMIN, COUNTY_CLERK, STATION_CHIEF, COMMUNITY_OFFICER})
    @Operation(
            operationId = "watchOverview",
            summary = "The same as a stream: an event `figures` at once, and whenever a figure moves",
            description = "The data of each event is the answer of readOverview. The stream ends when the token"
                    + " expires, and within seconds when the caller's last posting ends.")
    @APIResponse(
            responseCode = "200",
            description = "Events named figures",
            content =
                    @Content(
                            mediaType = MediaType.SERVER_SENT_EVENTS,
                            schema = @Schema(implementation = Overview.class)))
    public void watch(
            @QueryParam("area") @Parameter(description = AREA) Integer area,
            @BeanParam SpanQuestion span,
            @Context SseEventSink sink,
            @Context Sse sse) {
        OverviewQuestion question = new OverviewQuestion(overviews, area, span);
        question.answer();
        audience.seat(question, sink, sse);
    }
}
