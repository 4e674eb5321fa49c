package org.onebeat.fieldwork.task;

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
import org.onebeat.fieldwork.FieldworkSettings;
import org.onebeat.service.etag.Etag;
import org.onebeat.service.idempotency.Once;
import org.onebeat.service.routing.Routing;
import org.onebeat.territory.May;
import org.onebeat.territory.Role;
import org.onebeat.territory.RoutingLock;

@Path("/tasks/{id}")
@RunOnVirtualThread
@Tag(name = "steps")
class TaskStepResource {

    private final TaskSteps steps;
    private final Routing routing;
    private final RoutingLock lock;
    private final FieldworkSettings settings;

    TaskStepResource(TaskSteps steps, Routing routing, RoutingLock lock, FieldworkSettings settings) {
        this.steps = steps;
        this.routing = routing;
        this.lock = lock;
        this.settings = settings;
    }

    @POST
    @Path("/acceptance")
    @May({Role.AUXILIARY, Role.COMMUNITY_OFFICER, Role.STATION_CHIEF, Role.COUNTY_CLERK})
    @Once
    @Operation(operationId = "acceptTask", summary = "Take a task on, as the one responsible")
    public RestResponse<TaskFile> accept(
            @PathParam("id") UUID id,
            @HeaderParam(Etag.IF_MATCH) String ifMatch,
            @Valid @NotNull TaskForms.Acceptance body) {
        return steps.take(id, ifMatch, body.occurredAt(), null, Task::accept);
    }

    @POST
    @Path("/completion")
    @May({Role.AUXILIARY, Role.COMMUNITY_OFFICER, Role.STATION_CHIEF, Role.COUNTY_CLERK})
    @Once
    @Operation(operationId = "completeTask", summary = "Say that it is done, as the one responsible")
    public RestResponse<TaskFile> complete(
            @PathParam("id") UUID id,
            @HeaderParam(Etag.IF_MATCH) String ifMatch,
            @Valid @NotNull TaskForms.Completion body) {
        return steps.take(id, ifMatch, body.occurredAt(), null, (task, act) -> task.complete(act, body.note()));
    }

    @POST
    @Path("/return")
    @May({Role.AUXILIARY, Role.COMMUNITY_OFFICER, Role.STATION_CHIEF, Role.COUNTY_CLERK})
    @Once
    @Operation(operationId = "returnTask", summary = "Give it back with a reason, as the one responsible")
    public RestResponse<TaskFile> giveBack(
            @PathParam("id") UUID id,
            @HeaderParam(Etag.IF_MATCH) String ifMatch,
            @Valid @NotNull TaskForms.TaskReturn body) {
        return steps.take(
                id, ifMatch, body.occurredAt(), body.reason(), (task, act) -> task.giveBack(act, body.reason()));
    }

    @POST
    @Path("/reassignment")
    @May({Role.STATION_CHIEF, Role.COUNTY_CLERK})
    @Once
    @Operation(operationId = "reassignTask", summary = "Give it to somebody else who serves the village")
    public RestResponse<TaskFile> reassign(
            @PathParam("id") UUID id,
            @HeaderParam(Etag.IF_MATCH) String ifMatch,
            @Valid @NotNull TaskForms.Reassignment body) {
        // before the task's own lock, as the move of open tasks takes them: in one order nobody waits for ever
        lock.together();
        return steps.take(id, ifMatch, null, null, (task, act) -> {
            routing.demandServes(body.person(), task.ancestors(), act.recordedAt());
            return task.reassign(act, body.person(), act.recordedAt().plus(settings.acceptWithin()));
        });
    }

    @POST
    @Path("/withdrawal")
    @May({Role.STATION_CHIEF, Role.COUNTY_CLERK})
    @Once
    @Operation(operationId = "withdrawTask", summary = "Call a task off with a reason")
    public RestResponse<TaskFile> withdraw(
            @PathParam("id") UUID id,
            @HeaderParam(Etag.IF_MATCH) String ifMatch,
            @Valid @NotNull TaskForms.TaskWithdrawal body) {
        return steps.take(id, ifMatch, null, body.reason(), (task, act) -> task.withdraw(act, body.reason()));
    }
}
