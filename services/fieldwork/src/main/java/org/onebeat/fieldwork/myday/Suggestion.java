package org.onebeat.fieldwork.myday;

import java.time.LocalDate;
import java.util.UUID;
import org.onebeat.territory.AreaName;

/**
 * What to do next.
 *
 * @param dueOn the civil day by which; in the past where it is overdue
 * @param task the task, null else
 */
record Suggestion(Kind kind, AreaName village, Why reason, LocalDate dueOn, UUID task) {

    enum Kind {
        TASK,
        SWEEP,
        VISIT
    }

    /** Codes from which the reader makes a sentence. */
    enum Why {
        TASK_OVERDUE,
        TASK_RUNS_OUT,
        SWEEP_OVERDUE,
        SWEEP_DUE,
        NOT_VISITED
    }
}
