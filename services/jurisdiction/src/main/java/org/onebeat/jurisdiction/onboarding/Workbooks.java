package org.onebeat.jurisdiction.onboarding;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.onebeat.onboarding.CommittedWorkbooks;
import org.onebeat.service.audit.Change;
import org.onebeat.territory.Restriction;

/** Which committed workbooks brought an area in or changed it. */
@ApplicationScoped
public class Workbooks {

    private final CommittedWorkbooks workbooks;

    Workbooks(CommittedWorkbooks workbooks) {
        this.workbooks = workbooks;
    }

    /** As changes, the file's name being the reason; the newest first. */
    public List<Change> of(int area) {
        return workbooks.that(Restriction.of(
                        "exists (select 1 from DeedBook book join book.areas deed where book.id = it.id and deed.area = :area)")
                .with("area", area));
    }
}
