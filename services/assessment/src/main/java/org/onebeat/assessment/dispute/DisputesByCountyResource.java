package org.onebeat.assessment.dispute;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.onebeat.assessment.live.Audience;
import org.onebeat.assessment.span.SpanQuestion;
import org.onebeat.service.time.CivilTime;
import org.onebeat.territory.May;
import org.onebeat.territory.Role;

/** Disputes found, agreed, resolved and open by colour, per county (domain.md sections 5 and 7). */
@Path("/disputes-by-county")
@RunOnVirtualThread
@Tag(name = "disputes-by-county")
class DisputesByCountyResource {
    private final DisputeFigures figures;
    private final Audience audience;
    private final Clock clock;

    DisputesByCountyResource(DisputeFigures figures, Audience audience, Clock clock) {
        this.figures = figures;
        this.audience = audience;
        this.clock = clock;
    }

    @GET
    @May({Role.CITY_LEADER, Role.CITY_ADMIN, Role.COUNTY_CLERK, Role.STATION_CHIEF})
    @Operation(operationId = "readDisputesByCounty", summary = "Disputes per county within the caller's scope")
    public DisputesByCounty read(@BeanParam SpanQuestion span) {
        return figures.byCounty(span);
    }

    @GET
    @Path("/live")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @May({Role.CITY_LEADER, Role.CITY_ADMIN, Role.COUNTY_CLERK, Role.STATION_CHIEF})
    @Operation(
            operationId = "watchDisputesByCounty",
            summary = "The same as a stream: an event `figures` at once, and whenever a figure moves",
            description = "The data of each event is the answer of readDisputesByCounty. The stream ends when the token"
                    + " expires, and within seconds when the caller's last posting ends.")
    @APIResponse(
            responseCode = "200",
            description = "Events named figures",
            content =
                    @Content(
                            mediaType = MediaType.SERVER_SENT_EVENTS,
                            schema = @Schema(implementation = DisputesByCounty.class)))
    public void watch(@BeanParam SpanQuestion span, @Context SseEventSink sink, @Context Sse sse) {
        span.on(CivilTime.today(clock));
        audience.seat(new DisputesByCountyQuestion(figures, span), sink, sse);
    }
}
