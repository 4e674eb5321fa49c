package org.onebeat.cases.meeting;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.onebeat.cases.dispute.DisputeFile;
import org.onebeat.cases.dispute.Step;
import org.onebeat.cases.dispute.Steps;
import org.onebeat.service.etag.Etag;
import org.onebeat.service.idempotency.Once;
import org.onebeat.territory.May;
import org.onebeat.territory.Role;

@Path("/disputes/{id}")
@RunOnVirtualThread
@Tag(name = "steps")
class MeetingResource {

    private final Steps steps;
    private final Meetings meetings;

    MeetingResource(Steps steps, Meetings meetings) {
        this.steps = steps;
        this.meetings = meetings;
    }

    @POST
    @Path("/meetings")
    @May({Role.AUXILIARY, Role.COMMUNITY_OFFICER, Role.STATION_CHIEF, Role.COUNTY_CLERK})
    @Once
    @Operation(operationId = "planMeeting", summary = "Arrange when the parties meet next; one at a time")
    public RestResponse<DisputeFile> plan(
            @PathParam("id") UUID id, @HeaderParam(Etag.IF_MATCH) String ifMatch, @Valid @NotNull MeetingForm body) {
        return steps.take(
                Step.MEETING,
                id,
                ifMatch,
                body.occurredAt(),
                (dispute, act) -> meetings.arrange(dispute, act, body.arrangement()));
    }

    @POST
    @Path("/meeting-result")
    @May({Role.AUXILIARY, Role.COMMUNITY_OFFICER, Role.STATION_CHIEF, Role.COUNTY_CLERK})
    @Once
    @Operation(
            operationId = "holdMeeting",
            summary = "What came of the planned meeting, or of one that came about by itself")
    public RestResponse<DisputeFile> hold(
            @PathParam("id") UUID id, @HeaderParam(Etag.IF_MATCH) String ifMatch, @Valid @NotNull Attendance body) {
        return steps.take(
                Step.MEETING_HELD, id, ifMatch, body.occurredAt(), (dispute, act) -> meetings.meet(dispute, act, body));
    }

    @POST
    @Path("/meeting-cancellation")
    @May({Role.AUXILIARY, Role.COMMUNITY_OFFICER, Role.STATION_CHIEF, Role.COUNTY_CLERK})
    @Once
    @Operation(operationId = "callOffMeeting", summary = "The planned meeting is not held")
    public RestResponse<DisputeFile> callOff(
            @PathParam("id") UUID id, @HeaderParam(Etag.IF_MATCH) String ifMatch, @Valid @NotNull Cancellation body) {
        return steps.take(
                Step.MEETING_OFF,
                id,
                ifMatch,
                body.occurredAt(),
                body.reason(),
                (dispute, act) -> dispute.callOff(act, body.reason()));
    }
}
