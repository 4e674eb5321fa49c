package org.onebeat.fieldwork.task;

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
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.onebeat.service.etag.Etag;
import org.onebeat.service.idempotency.Once;
import org.onebeat.service.paging.Order;
import org.onebeat.service.paging.Page;
import org.onebeat.service.paging.Paging;
import org.onebeat.service.problem.Refusal;
import org.onebeat.territory.CurrentCaller;
import org.onebeat.territory.May;
import org.onebeat.territory.Named;
import org.onebeat.territory.Role;

@Path("/tasks")
@RunOnVirtualThread
@Tag(name = "tasks")
class TaskResource {

    private final Tasks tasks;
    private final TaskFiles files;
    private final Dispatching dispatching;
    private final CurrentCaller caller;
    private final Clock clock;

    TaskResource(Tasks tasks, TaskFiles files, Dispatching dispatching, CurrentCaller caller, Clock clock) {
        this.tasks = tasks;
        this.files = files;
        this.dispatching = dispatching;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @May({Role.STATION_CHIEF, Role.COUNTY_CLERK, Role.SYSTEM})
    @Once
    @Operation(
            operationId = "dispatchTask",
            summary = "Dispatch a task to whoever holds a village, or to somebody chosen who serves there")
    public RestResponse<TaskFile> dispatch(@Valid @NotNull NewTask form) {
        Task task = dispatching.dispatch(form);
        return Etag.created(URI.create("tasks/" + task.id()), files.fileOf(task), task.version());
    }

    @GET
    @May({Role.AUXILIARY, Role.COMMUNITY_OFFICER, Role.STATION_CHIEF, Role.COUNTY_CLERK})
    @Transactional
    @Operation(operationId = "listTasks", summary = "Tasks within the caller's scope")
    public Page<TaskItem> list(@BeanParam TaskQuestion question, @BeanParam Paging paging) {
        Order<Task> order = Order.named(question.sort, TaskOrders.ALL);
        List<Task> rows = order.rows(tasks, question.restriction(caller.personId(), clock.instant()), paging);
        Named named = files.named(rows);
        return Page.of(rows, paging, row -> TaskItem.of(row, named), order::positionOf);
    }

    @GET
    @Path("/{id}")
    @May({Role.AUXILIARY, Role.COMMUNITY_OFFICER, Role.STATION_CHIEF, Role.COUNTY_CLERK})
    @Transactional
    @Operation(operationId = "readTask", summary = "A task with its history")
    public RestResponse<TaskFile> read(@PathParam("id") UUID id) {
        Task task = tasks.find(id).orElseThrow(Refusal::notFound);
        return Etag.ok(files.fileOf(task), task.version());
    }
}
