package org.onebeat.personnel.onboarding;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.onebeat.service.audit.Change;
import org.onebeat.territory.Named;
import org.onebeat.territory.Restriction;
import org.onebeat.territory.ScopedRepository;
import org.onebeat.territory.ScopedSession;
import org.onebeat.territory.Sort;
import org.onebeat.territory.Territory;

/** Which committed workbooks brought a person in or changed what is on record. */
@ApplicationScoped
public class Workbooks extends ScopedRepository<Onboarding, Integer> {
    private static final int MOST = 50;

    private final Territory territory;

    Workbooks(ScopedSession session, Territory territory) {
        super(Onboarding.class, session);
        this.territory = territory;
    }

    /** As changes, the file's name being the reason; the newest first, {@value #MOST} at most. */
    public List<Change> of(int person) {
        List<Onboarding> done = list(
                Restriction.of("exists (select 1 from it.people deed where deed.person = :person)")
                        .with("person", person),
                Sort.descending("id"),
                MOST);
        Named named = Named.ofAreas(territory, Stream.of(), done.stream().map(Onboarding::uploadedBy));
        return done.stream()
                .map(onboarding -> new Change(
                        onboarding.committedAt(),
                        named.person(onboarding.uploadedBy()),
                        "workbook-committed",
                        onboarding.fileName()))
                .toList();
    }
}
