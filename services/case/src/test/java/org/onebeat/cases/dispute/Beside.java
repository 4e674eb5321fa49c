package org.onebeat.cases.dispute;

import static org.onebeat.cases.dispute.DisputeState.ASSIGNED;
import static org.onebeat.cases.dispute.DisputeState.FAILED;
import static org.onebeat.cases.dispute.DisputeState.MEDIATING;
import static org.onebeat.cases.dispute.DisputeState.REPORTED;
import static org.onebeat.cases.dispute.DisputeState.TRANSFERRED;
import static org.onebeat.cases.dispute.DisputeState.TRIAGED;

import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.onebeat.cases.ladder.Level;
import org.onebeat.cases.triage.Colour;

/** What may stand beside a dispute's state. */
enum Beside {
    NOTHING(Set.of(DisputeState.values()), dispute -> {}, dispute -> {}),
    RED(Set.of(DisputeState.values()), dispute -> {}, dispute -> {}),
    RAISED(
            Set.of(DisputeState.values()),
            dispute -> dispute.raise(SomeDispute.at(0), Level.COUNTY, "人多"),
            dispute -> {}),
    AT_THE_TOP(
            Set.of(DisputeState.values()),
            dispute -> dispute.raise(SomeDispute.at(0), Level.CITY, "人多"),
            dispute -> {}),
    PAUSED(
            Set.of(REPORTED, TRIAGED, ASSIGNED, MEDIATING, FAILED),
            dispute -> {},
            dispute -> dispute.pause(SomeDispute.at(10), "等鉴定")),
    MEETING(Set.of(MEDIATING), dispute -> {}, dispute -> dispute.arrange(SomeDispute.at(10), SomeDispute.meeting())),
    RECEIVED(Set.of(TRANSFERRED), dispute -> {}, dispute -> dispute.receive(SomeDispute.at(10), null)),
    ANSWERED(Set.of(TRANSFERRED), dispute -> {}, dispute -> dispute.answer(SomeDispute.at(10), "已仲裁"));

    private final Set<DisputeState> states;
    private final Consumer<Dispute> first;
    private final Consumer<Dispute> last;

    Beside(Set<DisputeState> states, Consumer<Dispute> first, Consumer<Dispute> last) {
        this.states = states;
        this.first = first;
        this.last = last;
    }

    /** The states in which it can be. */
    Stream<DisputeState> states() {
        return states.stream().sorted();
    }

    Dispute in(DisputeState state) {
        Dispute dispute = SomeDispute.opened().dispute();
        first.accept(dispute);
        SomeDispute.bringTo(state, dispute, this == RED ? Colour.RED : Colour.YELLOW);
        last.accept(dispute);
        return dispute;
    }
}
