package org.onebeat.personnel.posting;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onebeat.service.time.CivilTime;

/** Who acts for those who are away, and where nobody does; a few queries however many they are. */
@ApplicationScoped
public class Covers {
    private final Postings postings;
    private final StandIns standIns;
    private final List<Away> aways;
    private final Clock clock;

    Covers(Postings postings, StandIns standIns, @All List<Away> aways, Clock clock) {
        this.postings = postings;
        this.standIns = standIns;
        this.aways = aways;
        this.clock = clock;
    }

    /**
     * Who acts.
     *
     * @param deputy null for nobody
     * @param gapFrom the first day ahead on which a post is left without anybody at work; null where there is none
     */
    public record Cover(Integer deputy, LocalDate gapFrom) {
        public boolean gap() {
            return gapFrom != null;
        }
    }

    /** By number of the leave or withdrawal. */
    public Map<Integer, Cover> of(Absence.Cause cause, List<Away.Spell> spells) {
        Instant now = clock.instant();
        List<Posting> acting = postings
                .of(cause, spells.stream().map(Away.Spell::number).toList())
                .stream()
                .filter(one -> one.until().isAfter(now) && one.until().isAfter(one.from()))
                .sorted(Comparator.comparing(Posting::id))
                .toList();
        Map<Integer, List<Posting>> left =
                standIns
                        .leftBy(
                                spells.stream()
                                        .map(Away.Spell::person)
                                        .distinct()
                                        .toList(),
                                now)
                        .stream()
                        .collect(Collectors.groupingBy(Posting::person));
        Map<Integer, List<Span>> deputiesAway = away(acting, spells);
        Map<Integer, Cover> covers = new HashMap<>();
        for (Away.Spell spell : spells) {
            List<Posting> own = acting.stream()
                    .filter(one -> one.absence().number() == spell.number())
                    .toList();
            Span ahead = spell.span().after(now);
            LocalDate gap = left.getOrDefault(spell.person(), List.of()).stream()
                    .flatMap(posting -> gap(posting, ahead, relief(posting, own, deputiesAway)))
                    .min(Comparator.naturalOrder())
                    .map(CivilTime::dayOf)
                    .orElse(null);
            covers.put(
                    spell.number(),
                    new Cover(own.isEmpty() ? null : own.getLast().person(), gap));
        }
        return covers;
    }

    private static Stream<Instant> gap(Posting posting, Span ahead, Relief relief) {
        return ahead.isOver()
                ? Stream.empty()
                : posting.holdings().stream()
                        .flatMap(held -> held.within(ahead.from(), ahead.until()).stream())
                        .flatMap(held -> relief.gap(new Span(held.from(), held.until())).stream());
    }

    private static Relief relief(Posting posting, List<Posting> acting, Map<Integer, List<Span>> away) {
        return acting.stream()
                .filter(one -> one.actsFor() == posting.id())
                .map(one -> Relief.of(new Span(one.from(), one.until()), away.getOrDefault(one.person(), List.of())))
                .reduce(new Relief(List.of()), Relief::and);
    }

    /** Who is to act must be at work. */
    boolean isAway(int person, Span span) {
        LocalDate first = CivilTime.dayOf(span.from());
        LocalDate last = CivilTime.dayOf(span.until());
        return aways.stream()
                .anyMatch(away -> !away.spells(Set.of(person), first, last).isEmpty());
    }

    private Map<Integer, List<Span>> away(List<Posting> acting, List<Away.Spell> spells) {
        Set<Integer> deputies = acting.stream().map(Posting::person).collect(Collectors.toSet());
        LocalDate today = CivilTime.today(clock);
        LocalDate last =
                spells.stream().map(Away.Spell::until).max(LocalDate::compareTo).orElse(today);
        return aways.stream()
                .flatMap(away -> away.spells(deputies, today, last).stream())
                .collect(Collectors.groupingBy(
                        Away.Spell::person, Collectors.mapping(Away.Spell::span, Collectors.toList())));
    }
}
