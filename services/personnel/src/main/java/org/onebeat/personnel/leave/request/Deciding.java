package org.onebeat.personnel.leave.request;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import org.onebeat.messaging.Outbox;
import org.onebeat.personnel.leave.Leave;
import org.onebeat.personnel.leave.Leaving;
import org.onebeat.personnel.leave.NewLeave;
import org.onebeat.service.audit.Trail;
import org.onebeat.territory.CurrentCaller;

/** The chief or the clerk answers whoever asks for leave; nobody answers themself. */
@ApplicationScoped
class Deciding {
    private final LeaveRequests requests;
    private final Leaving leaving;
    private final Outbox outbox;
    private final CurrentCaller caller;
    private final Trail trail;
    private final Clock clock;

    Deciding(LeaveRequests requests, Leaving leaving, Outbox outbox, CurrentCaller caller, Trail trail, Clock clock) {
        this.requests = requests;
        this.leaving = leaving;
        this.outbox = outbox;
        this.caller = caller;
        this.trail = trail;
        this.clock = clock;
    }

    /** As leave that is granted at once: 409 where other leave stands in these days meanwhile. */
    void approve(LeaveRequest request, Integer cover) {
        request.state().to(RequestState.APPROVED);
        Leave granted =
                leaving.grant(new NewLeave(request.person(), request.kind(), request.from(), request.until(), cover));
        settle("leave-request-approved", request, request.approve(granted.id(), caller.personId(), clock.instant()));
    }

    void refuse(LeaveRequest request, String why) {
        settle("leave-request-refused", request, request.refuse(why, caller.personId(), clock.instant()));
    }

    private void settle(String action, LeaveRequest request, LeaveRequestChanged told) {
        requests.settle();
        trail.note(action, "leave-request", Integer.toString(request.id()), request.ancestors(), request.reason());
        outbox.appendAll(List.of(told));
    }
}
