package org.onebeat.fieldwork.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onebeat.service.act.Act;
import org.onebeat.service.time.CivilTime;
import org.onebeat.territory.AreaChanged;
import org.onebeat.territory.PostingChanged;
import org.onebeat.territory.RoutingLock;

/**
 * Opens hand-overs by itself as posts change, puts right what is not signed yet, and calls off what the posts do not bear
 * out any more: however often, late and in whatever order they are heard of (ADR 15).
 */
@ApplicationScoped
class Opening {

    /** What turned longer ago opens no hand-over any more: it was entered late, or came in with the past. */
    private static final int REACH_DAYS = 7;

    private final Turns turns;
    private final Handovers handovers;
    private final HandoverRules rules;
    private final HandoverNotices notices;
    private final RoutingLock lock;

    Opening(Turns turns, Handovers handovers, HandoverRules rules, HandoverNotices notices, RoutingLock lock) {
        this.turns = turns;
        this.handovers = handovers;
        this.rules = rules;
        this.notices = notices;
        this.lock = lock;
    }

    void hear(@Observes PostingChanged changed) {
        follow(changed.areaIds(), changed.at());
    }

    /** Postings and areas arrive in any order. */
    void hear(@Observes AreaChanged changed) {
        follow(changed.moving(), changed.at());
    }

    /** Makes the hand-overs of the villages of these areas what the postings say. */
    void follow(Set<Integer> areas, Instant told) {
        lock.alone();
        Instant now = Act.micros(told);
        LocalDate today = CivilTime.dayOf(now);
        LocalDate last = today.plusDays(rules.on(today).aheadDays());
        LocalDate reach = today.minusDays(REACH_DAYS);
        Set<Integer> villages = turns.villagesOf(areas, today);
        if (villages.isEmpty()) {
            return;
        }
        List<Handover> known = handovers.over(villages, reach);
        List<LocalDate> days = Stream.concat(known.stream().map(Handover::day), Stream.of(reach, last))
                .sorted()
                .toList();
        List<Turn> found = turns.of(villages, days.getFirst(), days.getLast(), today);
        known.stream()
                .filter(handover -> handover.state().isUnsigned())
                .forEach(handover -> putRight(handover, villages, found, now));
        found.stream()
                .filter(turn -> !turn.day().isBefore(reach) && !turn.day().isAfter(last))
                .filter(turn -> !isCovered(turn, known))
                .filter(turn -> turn.ended() || handovers.tookOver(turn.outgoing(), turn.village()))
                .collect(Collectors.groupingBy(Turn::pair))
                .values()
                .forEach(together -> open(together, now));
    }

    private static boolean isCovered(Turn turn, List<Handover> known) {
        return known.stream()
                .anyMatch(handover -> handover.isOf(turn) && handover.villages().contains(turn.village()));
    }

    /** Villages that do not turn so any more leave it; those that turn so too join it while it is open. */
    private void putRight(Handover handover, Set<Integer> asked, List<Turn> found, Instant now) {
        List<Turn> same = found.stream().filter(handover::isOf).toList();
        Set<Integer> turning = same.stream().map(Turn::village).collect(Collectors.toSet());
        Set<Integer> moving = new HashSet<>(handover.villages());
        moving.removeIf(village -> asked.contains(village) && !turning.contains(village));
        Instant last = handover.movesAt();
        if (handover.state() == HandoverState.OPEN) {
            List<Turn> joining = same.stream().filter(Turn::ended).toList();
            joining.forEach(turn -> moving.add(turn.village()));
            boolean whole = asked.containsAll(handover.villages());
            last = Stream.concat(joining.stream().map(Turn::at), whole ? Stream.empty() : Stream.of(last))
                    .max(Instant::compareTo)
                    .orElse(last);
        }
        if (!moving.equals(handover.villages()) || !last.equals(handover.movesAt())) {
            notices.tell(handover, handover.cover(moving, last, now));
        }
    }

    private void open(List<Turn> together, Instant now) {
        Turn one = together.getFirst();
        Handover handover = new Handover(UUID.randomUUID(), one, rules.dueAt(one.day()), now);
        Set<Integer> moving = together.stream().map(Turn::village).collect(Collectors.toSet());
        Instant last = together.stream().map(Turn::at).max(Instant::compareTo).orElseThrow();
        handover.cover(moving, last, now);
        handovers.add(handover);
        notices.tell(handover, handover.opened());
    }
}
