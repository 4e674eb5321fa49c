package org.onebeat.personnel.standard;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.onebeat.personnel.posting.Posting;
import org.onebeat.service.problem.Refusal;
import org.onebeat.service.time.CivilTime;
import org.onebeat.territory.CurrentCaller;
import org.onebeat.territory.Role;

/** Nobody is taken off a village within the city's term without an exception, whose reason is kept (domain.md section 3). */
@ApplicationScoped
public class Tenure {
    private static final Set<Role> VILLAGE_POSTS = EnumSet.of(Role.COMMUNITY_OFFICER, Role.AUXILIARY);

    private final StaffingStandards standards;
    private final TermExceptions exceptions;
    private final CurrentCaller caller;

    Tenure(StaffingStandards standards, TermExceptions exceptions, CurrentCaller caller) {
        this.standards = standards;
        this.exceptions = exceptions;
        this.caller = caller;
    }

    /**
     * A posting is to end at that instant; one that is called off before it begins has no term.
     *
     * @param exception null where none is asked for
     * @throws Refusal 409 {@code term-not-served}
     */
    public void ask(Posting posting, Instant at, String exception) {
        LocalDate day = CivilTime.dayOf(at);
        LocalDate termEnd = TermException.termEnd(posting, standards.on(day).termMonths());
        boolean early =
                VILLAGE_POSTS.contains(posting.function()) && at.isAfter(posting.from()) && day.isBefore(termEnd);
        if (early && exception == null) {
            throw Refusal.conflict("term-not-served", Map.of("until", termEnd)).at("exception");
        }
        if (early) {
            exceptions.add(TermException.granted(posting, day, termEnd, exception.strip(), caller.personId()));
        }
    }
}
