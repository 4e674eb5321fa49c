package org.onebeat.personnel.onboarding;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.onebeat.onboarding.CommittedWorkbooks;
import org.onebeat.service.audit.Change;
import org.onebeat.territory.Restriction;

/** Which committed workbooks brought a person in or changed what is on record. */
@ApplicationScoped
public class Workbooks {
    private final CommittedWorkbooks workbooks;

    Workbooks(CommittedWorkbooks workbooks) {
        this.workbooks = workbooks;
    }

    /** As changes, the file's name being the reason; the newest first. */
    public List<Change> of(int person) {
        return workbooks.that(Restriction.of(
                        "exists (select 1 from DeedBook book join book.people deed where book.id = it.id and deed.person = :person)")
                .with("person", person));
    }
}
