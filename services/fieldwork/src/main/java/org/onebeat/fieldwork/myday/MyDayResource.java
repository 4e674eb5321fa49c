package org.onebeat.fieldwork.myday;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.onebeat.fieldwork.FieldworkSettings;
import org.onebeat.fieldwork.notice.Inbox;
import org.onebeat.fieldwork.task.Task;
import org.onebeat.fieldwork.task.Tasks;
import org.onebeat.service.time.CivilTime;
import org.onebeat.territory.CurrentCaller;
import org.onebeat.territory.May;
import org.onebeat.territory.Role;

@Path("/my-day")
@RunOnVirtualThread
@Tag(name = "my-day")
class MyDayResource {

    private static final int MOST = 20;

    private final OwnVillages villages;
    private final Rounds rounds;
    private final Tasks tasks;
    private final Inbox inbox;
    private final Next next;
    private final FieldworkSettings settings;
    private final CurrentCaller caller;
    private final Clock clock;

    MyDayResource(
            OwnVillages villages,
            Rounds rounds,
            Tasks tasks,
            Inbox inbox,
            Next next,
            FieldworkSettings settings,
            CurrentCaller caller,
            Clock clock) {
        this.villages = villages;
        this.rounds = rounds;
        this.tasks = tasks;
        this.inbox = inbox;
        this.next = next;
        this.settings = settings;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @May({Role.GRID_WORKER, Role.AUXILIARY, Role.COMMUNITY_OFFICER, Role.STATION_CHIEF})
    @Transactional
    @Operation(operationId = "readMyDay", summary = "The caller's villages, and what to do next")
    public MyDay read() {
        Instant now = clock.instant();
        int me = caller.personId();
        List<VillageRound> own = rounds.of(villages.on(CivilTime.dayOf(now)), now);
        List<Task> urgent = tasks.dueBefore(me, now.plus(settings.taskRunsOutWithin()), MOST);
        return new MyDay(now, own, tasks.openOf(me), inbox.unread(), next.of(own, urgent, now));
    }
}
