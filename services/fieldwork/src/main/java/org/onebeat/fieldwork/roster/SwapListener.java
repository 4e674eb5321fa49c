package org.onebeat.fieldwork.roster;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.onebeat.fieldwork.notice.Reason;
import org.onebeat.messaging.Listener;
import org.onebeat.messaging.Received;
import org.onebeat.territory.Holder;
import org.onebeat.territory.Role;
import org.onebeat.territory.Territory;

/** Tells whoever has to answer a swap of duties, and those who wait for the answer. */
@ApplicationScoped
class SwapListener implements Listener {
    private final RosterBoard board;
    private final Territory territory;
    private final Clock clock;

    SwapListener(RosterBoard board, Territory territory, Clock clock) {
        this.board = board;
        this.territory = territory;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "duty-swaps";
    }

    @Override
    public Set<String> topics() {
        return Set.of("onebeat.personnel.duty-swap.v1");
    }

    @Override
    public Map<String, Consumer<Received>> reactions() {
        return Map.of(
                "org.onebeat.personnel.duty-swap-changed.v1",
                event -> hear(event.as(DutySwapChanged.class), event.sequence()));
    }

    private void hear(DutySwapChanged swap, long sequence) {
        UUID matter = RosterBoard.swap(swap.id());
        switch (swap.state()) {
            case "ASKED" -> tell(swap, Reason.SWAP_ASKED, matter, sequence, Stream.of(swap.other()));
            case "AGREED" -> tell(swap, Reason.SWAP_AGREED, matter, sequence, chiefs(swap.station()));
            case "REFUSED" -> tell(swap, Reason.SWAP_REFUSED, matter, sequence, both(swap));
            case "WITHDRAWN" -> tell(swap, Reason.SWAP_WITHDRAWN, matter, sequence, both(swap));
            // the same as the change of the roster, of which nobody is told twice
            case "APPROVED" ->
                tell(swap, Reason.SWAP_APPROVED, RosterBoard.roster(swap.roster()), swap.rosterVersion(), both(swap));
            default -> {}
        }
    }

    /** Nobody is told of what they did themselves. */
    private void tell(DutySwapChanged swap, Reason reason, UUID matter, long sequence, Stream<Integer> people) {
        people.filter(person -> person != swap.by())
                .forEach(person -> board.tell(person, reason, matter, sequence, swap.station(), swap.day()));
    }

    private static Stream<Integer> both(DutySwapChanged swap) {
        return Stream.of(swap.person(), swap.other());
    }

    private Stream<Integer> chiefs(int station) {
        return territory.holdersOf(station, Role.STATION_CHIEF, territory.present(clock.instant())).stream()
                .map(Holder::personId);
    }
}
