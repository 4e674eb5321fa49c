package org.onebeat.personnel.incentive.record;

import java.time.LocalDate;
import java.util.Map;
import org.onebeat.personnel.catalogue.Catalogue;
import org.onebeat.personnel.unit.Colleague;
import org.onebeat.territory.Person;

/** What is shown of a record of somebody's service. */
public record RecordView(
        int id,
        Colleague person,
        Catalogue catalogue,
        String code,
        LocalDate on,
        LocalDate struckOn,
        String struckFor,
        long version) {

    static RecordView of(ServiceRecord row, Map<Integer, Person> people) {
        return new RecordView(
                row.id(),
                Colleague.of(row.person(), people),
                row.catalogue(),
                row.code(),
                row.on(),
                row.struckOn(),
                row.struckFor(),
                row.version());
    }
}
