package org.onebeat.personnel.posting;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.onebeat.personnel.account.Accounts;
import org.onebeat.personnel.course.Prerequisites;
import org.onebeat.personnel.course.Starting;
import org.onebeat.personnel.person.People;
import org.onebeat.personnel.register.Announcements;
import org.onebeat.service.problem.Refusal;
import org.onebeat.service.time.CivilTime;
import org.onebeat.territory.Ancestors;
import org.onebeat.territory.Territory;

/**
 * Puts a posting right that was entered wrongly. Who was responsible on a past day changes only so, and it stays on
 * record how it stood before, and who said why.
 */
@ApplicationScoped
class Correcting {
    private final Givers givers;
    private final PostingKinds kinds;
    private final Prerequisites prerequisites;
    private final Places places;
    private final Territory territory;
    private final TemporalRules rules;
    private final CorrectionBook book;
    private final Announcements announcements;
    private final People people;
    private final Accounts accounts;
    private final Clock clock;

    Correcting(
            Givers givers,
            PostingKinds kinds,
            Prerequisites prerequisites,
            Places places,
            Territory territory,
            TemporalRules rules,
            CorrectionBook book,
            Announcements announcements,
            People people,
            Accounts accounts,
            Clock clock) {
        this.givers = givers;
        this.kinds = kinds;
        this.prerequisites = prerequisites;
        this.places = places;
        this.territory = territory;
        this.rules = rules;
        this.book = book;
        this.announcements = announcements;
        this.people = people;
        this.accounts = accounts;
        this.clock = clock;
    }

    void correct(Posting posting, RightPosting wish) {
        Mandate mandate = givers.demand(posting.function());
        if (posting.acting()) {
            throw Refusal.conflict("posting-acts");
        }
        List<RightPosting.Held> areas = wish.areas() == null ? List.of() : wish.areas();
        demandInOrder(areas);
        String kind = wish.kind() == null
                ? posting.kind()
                : kinds.demand(wish.kind(), posting.function(), CivilTime.dayOf(posting.from()));
        if (!Objects.equals(kind, posting.kind())) {
            prerequisites.demand(
                    List.of(new Starting(posting.person(), posting.function(), kind, firstDay(posting, areas))));
        }
        Map<Integer, Ancestors> where = where(posting, areas, mandate);
        List<Holding> before = posting.holdings();
        String formerKind = posting.kind();
        rules.postpone();
        PostingChanged told = posting.correct(
                wish.areas() == null
                        ? before
                        : areas.stream().map(RightPosting.Held::holding).toList(),
                where,
                kind,
                clock.instant());
        rules.ask();
        book.enter(posting, Correction.Change.CORRECTED, before, formerKind, wish.reason());
        announcements.tell(told);
        people.find(posting.person()).ifPresent(person -> accounts.follow(List.of(person)));
    }

    /** What it was wrongly said to be needed no course, or another: what it was needs it from its first day. */
    private static LocalDate firstDay(Posting posting, List<RightPosting.Held> areas) {
        return CivilTime.dayOf(areas.stream()
                .map(RightPosting.Held::from)
                .min(Instant::compareTo)
                .orElse(posting.from()));
    }

    private static void demandInOrder(List<RightPosting.Held> areas) {
        for (int i = 0; i < areas.size(); i++) {
            RightPosting.Held held = areas.get(i);
            if (held.isBackwards()) {
                throw Refusal.ruleBroken("until-before-from").at("areas[" + i + "].until");
            }
            if (areas.subList(0, i).stream().anyMatch(held::meets)) {
                throw Refusal.ruleBroken("area-held-twice").at("areas[" + i + "].area");
            }
        }
    }

    /** What it holds already may be no more; what is new to it is known, in scope and of a kind for its function. */
    private Map<Integer, Ancestors> where(Posting posting, List<RightPosting.Held> areas, Mandate mandate) {
        Set<Integer> held = posting.holdings().stream().map(Holding::area).collect(Collectors.toSet());
        Map<Integer, Ancestors> where = new HashMap<>(territory.placesOf(held, CivilTime.today(clock)));
        List<Integer> fresh = areas.stream()
                .map(RightPosting.Held::area)
                .filter(area -> !where.containsKey(area))
                .distinct()
                .toList();
        places.demand(fresh, mandate).forEach(place -> where.put(place.id(), place.ancestors()));
        return where;
    }
}
