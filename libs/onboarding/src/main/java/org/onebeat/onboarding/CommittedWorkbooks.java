package org.onebeat.onboarding;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.onebeat.service.audit.Change;
import org.onebeat.territory.Named;
import org.onebeat.territory.Restriction;
import org.onebeat.territory.Sort;
import org.onebeat.territory.Territory;

/** Which committed workbooks brought something in or changed it. */
@ApplicationScoped
public class CommittedWorkbooks {

    private static final int MOST = 50;

    private final Onboardings onboardings;
    private final Territory territory;

    CommittedWorkbooks(Onboardings onboardings, Territory territory) {
        this.onboardings = onboardings;
        this.territory = territory;
    }

    /**
     * As changes, the file's name being the reason; the newest first, {@value #MOST} at most.
     *
     * @param did which onboardings {@code it} are asked for, by their deeds
     */
    public List<Change> that(Restriction did) {
        List<Onboarding> done = onboardings.list(did, Sort.descending("committedAt", "id"), MOST);
        Named named = Named.ofAreas(territory, Stream.of(), done.stream().map(Onboarding::committedBy));
        return done.stream()
                .map(onboarding -> new Change(
                        onboarding.committedAt(),
                        named.person(onboarding.committedBy()),
                        "workbook-committed",
                        onboarding.fileName()))
                .toList();
    }
}
