package org.onebeat.personnel.chronicle;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.onebeat.service.audit.Change;

/**
 * Who brought a person in and who changed what is on record of them since, by hand or by workbook. What they are posted
 * to and were is asked of the postings.
 *
 * @param changes the newest first
 */
record PersonHistory(int id, List<Change> changes) {

    static PersonHistory of(int id, List<Change> byHand, List<Change> byWorkbook) {
        return new PersonHistory(
                id,
                Stream.concat(byHand.stream(), byWorkbook.stream())
                        .sorted(Comparator.comparing(Change::at).reversed())
                        .toList());
    }
}
