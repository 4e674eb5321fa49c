package org.onebeat.fieldwork.activity;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.onebeat.service.idempotency.Once;
import org.onebeat.service.paging.Order;
import org.onebeat.service.paging.Page;
import org.onebeat.service.paging.Paging;
import org.onebeat.service.problem.Refusal;
import org.onebeat.territory.CurrentCaller;
import org.onebeat.territory.May;
import org.onebeat.territory.Named;
import org.onebeat.territory.Role;
import org.onebeat.territory.Territory;

@Path("/activities")
@RunOnVirtualThread
@Tag(name = "activities")
class ActivityResource {

    private final Activities activities;
    private final ActivityFiles files;
    private final Recording recording;
    private final Territory territory;
    private final CurrentCaller caller;

    ActivityResource(
            Activities activities,
            ActivityFiles files,
            Recording recording,
            Territory territory,
            CurrentCaller caller) {
        this.activities = activities;
        this.files = files;
        this.recording = recording;
        this.territory = territory;
        this.caller = caller;
    }

    @POST
    @May({Role.GRID_WORKER, Role.AUXILIARY, Role.COMMUNITY_OFFICER, Role.STATION_CHIEF})
    @Once
    @Operation(
            operationId = "recordActivity",
            summary = "Record a sweep, visit, patrol, publicity session or service deed in a village of one's own",
            description = "Disputes and hazards come upon are opened by their services within a moment; the same `id`"
                    + " of the same person is recorded once, and answered again.")
    public RestResponse<ActivityFile> record(@Valid @NotNull NewActivity form) {
        Activity activity = recording.record(form);
        return RestResponse.ResponseBuilder.<ActivityFile>created(URI.create("activities/" + activity.id()))
                .entity(files.fileOf(activity))
                .build();
    }

    @GET
    @May({Role.GRID_WORKER, Role.AUXILIARY, Role.COMMUNITY_OFFICER, Role.STATION_CHIEF, Role.COUNTY_CLERK})
    @Transactional
    @Operation(operationId = "listActivities", summary = "Activities within the caller's scope")
    public Page<ActivityItem> list(@BeanParam ActivityQuestion question, @BeanParam Paging paging) {
        Order<Activity> order = Order.named(question.sort, Activities.ORDERS);
        List<Activity> rows = order.rows(activities, question.restriction(caller.personId()), paging);
        Named named = Named.of(
                territory, rows.stream().map(Activity::ancestors), rows.stream().map(Activity::by));
        return Page.of(rows, paging, row -> ActivityItem.of(row, named), order::positionOf);
    }

    @GET
    @Path("/{id}")
    @May({Role.GRID_WORKER, Role.AUXILIARY, Role.COMMUNITY_OFFICER, Role.STATION_CHIEF, Role.COUNTY_CLERK})
    @Transactional
    @Operation(operationId = "readActivity", summary = "An activity with what was come upon")
    public ActivityFile read(@PathParam("id") UUID id) {
        return files.fileOf(activities.find(id).orElseThrow(Refusal::notFound));
    }
}
