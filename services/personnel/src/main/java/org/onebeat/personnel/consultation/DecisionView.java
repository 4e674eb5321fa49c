package org.onebeat.personnel.consultation;

import java.time.LocalDate;

/**
 * What was decided and what came of it.
 *
 * @param outcome null while it is to be done
 */
record DecisionView(
        int id,
        int consultation,
        String text,
        String responsible,
        LocalDate dueOn,
        LocalDate doneOn,
        String outcome,
        long version) {

    static DecisionView of(Decision row) {
        return new DecisionView(
                row.id(),
                row.consultation(),
                row.text(),
                row.responsible(),
                row.dueOn(),
                row.doneOn(),
                row.outcome(),
                row.version());
    }
}
