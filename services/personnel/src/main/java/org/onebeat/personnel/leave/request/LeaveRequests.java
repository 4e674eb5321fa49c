package org.onebeat.personnel.leave.request;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.onebeat.territory.Restriction;
import org.onebeat.territory.ScopedRepository;
import org.onebeat.territory.ScopedSession;
import org.onebeat.territory.Sort;

/** Requests for leave, answered or not. */
@ApplicationScoped
class LeaveRequests extends ScopedRepository<LeaveRequest, Integer> {
    private static final Sort NEWEST = Sort.descending("id");

    LeaveRequests(ScopedSession session) {
        super(LeaveRequest.class, session);
    }

    /** Whether something within these days waits for an answer; the second is exclusive. */
    boolean isAsked(int person, LocalDate from, LocalDate until) {
        Restriction asked = Restriction.of("it.personId = :person and it.state = :asked")
                .with("person", person)
                .with("asked", RequestState.ASKED);
        return count(asked.and(Restriction.of("it.from < :until and it.until > :from")
                        .with("from", from)
                        .with("until", until)))
                > 0;
    }

    List<LeaveRequest> ofPerson(int person) {
        return list(Restriction.of("it.personId = :person").with("person", person), NEWEST, 100);
    }

    List<LeaveRequest> matching(RequestQuestion question, List<?> after, int limit) {
        return list(question.restriction(), NEWEST, after, limit);
    }

    /** Writes what was done, so that the new version is known. */
    void settle() {
        flush();
    }
}
