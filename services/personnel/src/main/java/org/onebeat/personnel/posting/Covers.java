package org.onebeat.personnel.posting;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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
     * @param gap whether a post is left without anybody at work on some day ahead
     */
    public record Cover(Integer deputy, boolean gap) {}

    /** By number of the leave or withdrawal. */
    public Map<Integer, Cover> of(Absence.Cause cause, List<Away.Spell> spells) {
        Instant now = clock.instant();
        List<Posting> acting = postings
                .of(cause, spells.stream().map(Away.Spell::number).toList())
                .stream()
                .filter(one -> one.until().isAfter(now) && one.until().isAfter(one.from()))
                .sorted(Comparator.comparing(Posting::id))
                .toList();
        List<Posting> left = standIns.leftBy(
                spells.stream().map(Away.Spell::person).distinct().toList(), now);
        List<Away.Spell> deputiesAway = away(acting, spells);
        Map<Integer, Cover> covers = new HashMap<>();
        for (Away.Spell spell : spells) {
            List<Posting> own = acting.stream()
                    .filter(one -> one.absence().number() == spell.number())
                    .toList();
            Set<Integer> covered = own.stream().map(Posting::actsFor).collect(Collectors.toSet());
            boolean open = left.stream()
                    .filter(posting -> posting.person() == spell.person() && isWithin(posting, spell.span(), now))
                    .anyMatch(posting -> !covered.contains(posting.id()));
            boolean absent = own.stream()
                    .map(one -> new Away.Spell(0, one.person(), spell.from(), spell.until()))
                    .anyMatch(ones -> deputiesAway.stream().anyMatch(ones::meets));
            covers.put(
                    spell.number(),
                    new Cover(own.isEmpty() ? null : own.getLast().person(), open || absent));
        }
        return covers;
    }

    /** Who is to act must be at work. */
    boolean isAway(int person, Span span) {
        LocalDate first = CivilTime.dayOf(span.from());
        LocalDate last = CivilTime.dayOf(span.until());
        return aways.stream()
                .anyMatch(away -> !away.spells(Set.of(person), first, last).isEmpty());
    }

    private List<Away.Spell> away(List<Posting> acting, List<Away.Spell> spells) {
        Set<Integer> deputies = new HashSet<>();
        acting.forEach(one -> deputies.add(one.person()));
        LocalDate today = CivilTime.today(clock);
        LocalDate last =
                spells.stream().map(Away.Spell::until).max(LocalDate::compareTo).orElse(today);
        return aways.stream()
                .flatMap(away -> away.spells(deputies, today, last).stream())
                .toList();
    }

    private static boolean isWithin(Posting posting, Span span, Instant now) {
        Span ahead = span.after(now);
        return !ahead.isOver()
                && posting.holdings().stream().anyMatch(held -> held.within(ahead.from(), ahead.until())
                        .isPresent());
    }
}
