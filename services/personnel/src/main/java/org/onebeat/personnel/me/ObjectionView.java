package org.onebeat.personnel.me;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.onebeat.personnel.unit.Colleague;
import org.onebeat.territory.Person;

/**
 * An objection and its answer.
 *
 * @param dueOn the last day for an answer
 * @param answer null while there is none
 */
record ObjectionView(
        UUID id,
        Colleague person,
        String about,
        String text,
        Instant madeAt,
        LocalDate dueOn,
        Boolean upheld,
        String answer,
        Instant answeredAt,
        Colleague answeredBy,
        long version) {

    static ObjectionView of(Objection row, Map<Integer, Person> people) {
        return new ObjectionView(
                row.id(),
                Colleague.of(row.person(), people),
                row.about(),
                row.text(),
                row.madeAt(),
                row.dueOn(),
                row.upheld(),
                row.answer(),
                row.answeredAt(),
                row.answeredBy() == null ? null : Colleague.of(row.answeredBy(), people),
                row.version());
    }
}
