package org.onebeat.personnel.incentive.allowance;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.onebeat.territory.Restriction;
import org.onebeat.territory.ScopedRepository;
import org.onebeat.territory.ScopedSession;
import org.onebeat.territory.Sort;

/** What is owed for posts held. */
@ApplicationScoped
class Allowances extends ScopedRepository<Allowance, Integer> {
    private static final Sort ORDER = Sort.ascending("id");

    Allowances(ScopedSession session) {
        super(Allowance.class, session);
    }

    /** In place of what a run came to before. */
    void replace(AllowanceRun run, Collection<Allowance> owed) {
        of(run.id(), List.of(), Integer.MAX_VALUE).forEach(this::remove);
        owed.forEach(this::add);
        flush();
    }

    List<Allowance> of(int run, List<?> after, int limit) {
        return list(Restriction.of("it.runId = :run").with("run", run), ORDER, after, limit);
    }

    /** The postings whose month is settled, in whatever county; to be asked as the installation. */
    Set<Integer> settled(LocalDate month) {
        Restriction paid =
                Restriction.of("it.settled = true and it.month = :month").with("month", month);
        return Set.copyOf(select("distinct it.postingId", paid, "", Integer.class));
    }

    /** Writes what was done, so that what is paid elsewhere is refused here. */
    void settle(AllowanceRun run) {
        of(run.id(), List.of(), Integer.MAX_VALUE).forEach(Allowance::settle);
        flush();
    }

    /** The latest first. */
    List<Allowance> to(int person) {
        return list(Restriction.of("it.personId = :person").with("person", person), Sort.descending("runId", "id"), 60);
    }
}
