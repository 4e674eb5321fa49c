package org.onebeat.jurisdiction.onboarding;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.onebeat.territory.Restriction;
import org.onebeat.territory.ScopedRepository;
import org.onebeat.territory.ScopedSession;
import org.onebeat.territory.Sort;
import org.onebeat.workbook.Finding;

/** What dry runs found, in the order of sheets and rows. */
@ApplicationScoped
class BatchFindings extends ScopedRepository<BatchFinding, BatchFinding.Key> {

    BatchFindings(ScopedSession session) {
        super(BatchFinding.class, session);
    }

    void keep(Batch batch, List<Finding> findings) {
        for (int position = 0; position < findings.size(); position++) {
            add(BatchFinding.of(batch, position, findings.get(position)));
        }
    }

    List<BatchFinding> of(Batch batch, List<?> after, int limit) {
        return list(
                Restriction.of("it.batch = :batch").with("batch", batch.id()),
                Sort.ascending("position"),
                after,
                limit);
    }
}
