package org.onebeat.personnel.secondment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.onebeat.territory.Restriction;
import org.onebeat.territory.ScopedRepository;
import org.onebeat.territory.ScopedSession;
import org.onebeat.territory.Sort;

/** Terms on villages, past, present and to come; the first to end first. */
@ApplicationScoped
class Secondments extends ScopedRepository<Secondment, Integer> {
    private static final Sort ORDER = Sort.ascending("until", "id");
    private static final int CHUNK = 1_000;

    Secondments(ScopedSession session) {
        super(Secondment.class, session);
    }

    List<Secondment> matching(Restriction where, List<?> after, int limit) {
        return list(where, ORDER, after, limit);
    }

    /** The terms of these postings. */
    List<Secondment> of(Collection<Integer> postings) {
        List<Integer> all = List.copyOf(postings);
        return IntStream.iterate(0, from -> from < all.size(), from -> from + CHUNK)
                .mapToObj(from -> all.subList(from, Math.min(from + CHUNK, all.size())))
                .flatMap(
                        some -> list(Restriction.of("it.postingId in :some").with("some", some), ORDER, CHUNK).stream())
                .toList();
    }

    /** Which of these terms another one goes on from. */
    Set<Integer> goneOnFrom(Collection<Integer> terms) {
        return goingOnFrom(terms).stream().map(Secondment::before).collect(Collectors.toSet());
    }

    /** The terms that go on from these; what was called off does not. */
    List<Secondment> goingOnFrom(Collection<Integer> terms) {
        Restriction later =
                Restriction.of("it.beforeId in :terms and it.until > it.from").with("terms", terms);
        return terms.isEmpty() ? List.of() : list(later, ORDER, Integer.MAX_VALUE);
    }

    /** Terms on these villages that are not over by that day. */
    List<Secondment> over(Collection<Integer> villages, LocalDate day) {
        Restriction present = Restriction.of("it.village in :villages and it.until > :day")
                .with("villages", villages)
                .with("day", day);
        return list(present, ORDER, Integer.MAX_VALUE);
    }

    /** Nobody was told yet that these come to their end by that day, and nothing goes on from them. */
    List<Secondment> toWarn(LocalDate today, LocalDate until) {
        Restriction near = Restriction.of("""
                        it.warnedAt is null and it.endReason is null and it.until > :today and it.until <= :day
                        and not exists (select 1 from Secondment next
                            where next.beforeId = it.id and next.until > next.from)""").with("today", today).with("day", until);
        return list(near, ORDER, 200);
    }

    /** Writes what was done, so that the new version is known and the database's rules are asked. */
    void settle() {
        flush();
    }
}
