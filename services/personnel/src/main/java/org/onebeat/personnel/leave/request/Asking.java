package org.onebeat.personnel.leave.request;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import org.onebeat.messaging.Outbox;
import org.onebeat.personnel.leave.Leaving;
import org.onebeat.personnel.me.Own;
import org.onebeat.personnel.person.People;
import org.onebeat.personnel.person.Person;
import org.onebeat.personnel.register.Numbers;
import org.onebeat.service.audit.Trail;
import org.onebeat.service.problem.Refusal;
import org.onebeat.service.time.CivilTime;

/** Somebody asks for leave of their own, and thinks better of it. */
@ApplicationScoped
class Asking {
    private final LeaveRequests requests;
    private final Leaving leaving;
    private final Colleagues colleagues;
    private final People people;
    private final Own own;
    private final Numbers numbers;
    private final Outbox outbox;
    private final Trail trail;
    private final Clock clock;

    Asking(
            LeaveRequests requests,
            Leaving leaving,
            Colleagues colleagues,
            People people,
            Own own,
            Numbers numbers,
            Outbox outbox,
            Trail trail,
            Clock clock) {
        this.requests = requests;
        this.leaving = leaving;
        this.colleagues = colleagues;
        this.people = people;
        this.own = own;
        this.numbers = numbers;
        this.outbox = outbox;
        this.trail = trail;
        this.clock = clock;
    }

    /** 409 where the days overlap leave, or what is asked for already. */
    LeaveRequest ask(NewLeaveRequest wish) {
        // Whoever else asks as this person, or gives them leave, waits here, and then finds this one.
        Person me = people.findLocked(own.admit()).orElseThrow(Refusal::notFound);
        if (wish.from().isBefore(CivilTime.today(clock))) {
            throw Refusal.ruleBroken("leave-request-from-today").at("from");
        }
        leaving.demandPossible(me.id(), wish.kind(), wish.from(), wish.until());
        if (requests.isAsked(me.id(), wish.from(), wish.until())) {
            throw Refusal.conflict("leave-asked-already").at("from");
        }
        if (wish.cover() != null) {
            colleagues.demand(me, wish.cover());
        }
        LeaveRequest request =
                requests.add(LeaveRequest.ask(numbers.ofLeaveRequests(1).remove(), me, wish, clock.instant()));
        settle("leave-asked", request, request.asked());
        return request;
    }

    /** 409 once the leave has begun, or where it was refused. */
    void withdraw(LeaveRequest request) {
        LeaveRequestChanged told = request.withdraw();
        request.leave().ifPresent(leaving::giveBack);
        settle("leave-request-withdrawn", request, told);
    }

    private void settle(String action, LeaveRequest request, LeaveRequestChanged told) {
        requests.settle();
        trail.note(action, "leave-request", Integer.toString(request.id()), request.ancestors(), null);
        outbox.appendAll(List.of(told));
    }
}
