package org.onebeat.jurisdiction.onboarding;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.onebeat.service.audit.Change;
import org.onebeat.territory.Named;
import org.onebeat.territory.Restriction;
import org.onebeat.territory.ScopedRepository;
import org.onebeat.territory.ScopedSession;
import org.onebeat.territory.Sort;
import org.onebeat.territory.Territory;

/** Which committed workbooks brought an area in or changed it. */
@ApplicationScoped
public class Workbooks extends ScopedRepository<Batch, UUID> {

    private static final int MOST = 50;

    private final Territory territory;

    Workbooks(ScopedSession session, Territory territory) {
        super(Batch.class, session);
        this.territory = territory;
    }

    /** As changes, the file's name being the reason; the newest first, {@value #MOST} at most. */
    public List<Change> of(int area) {
        List<Batch> done = list(
                Restriction.of("exists (select 1 from it.deeds deed where deed.area = :area)")
                        .with("area", area),
                Sort.descending("id"),
                MOST);
        Named named = Named.ofAreas(territory, Stream.of(), done.stream().map(Batch::committedBy));
        return done.stream()
                .map(batch -> new Change(
                        batch.committedAt(), named.person(batch.committedBy()), "workbook-committed", batch.fileName()))
                .toList();
    }
}
