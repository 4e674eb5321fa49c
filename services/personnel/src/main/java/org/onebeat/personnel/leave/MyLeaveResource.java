package org.onebeat.personnel.leave;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.onebeat.personnel.me.Own;
import org.onebeat.service.paging.Page;
import org.onebeat.territory.InService;

/** The caller's own leave. */
@Path("/me/leaves")
@RunOnVirtualThread
@Tag(name = "leave")
class MyLeaveResource {
    private final Leaves leaves;
    private final LeaveViews views;
    private final Own own;

    MyLeaveResource(Leaves leaves, LeaveViews views, Own own) {
        this.leaves = leaves;
        this.views = views;
        this.own = own;
    }

    /** The newest first. */
    @GET
    @Transactional
    @InService
    @Operation(operationId = "listMyLeaves", summary = "The caller's own leave, and who acts meanwhile")
    public Page<LeaveView> mine() {
        return Page.whole(own.ask(person -> {
            List<Leave> rows = leaves.ofPerson(person);
            Map<Integer, LeaveView> shown = views.of(rows);
            return rows.stream().map(row -> shown.get(row.id())).toList();
        }));
    }
}
