package org.onebeat.cases.clock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.onebeat.cases.CaseTest;
import org.onebeat.cases.Desk;
import org.onebeat.service.time.CivilTime;
import org.onebeat.service.time.Recurring;
import org.onebeat.service.time.WorkingDays;
import org.onebeat.territory.WorkingYear;
import org.onebeat.territory.WorkingYear.Stretch;
import org.onebeat.territory.WorkingYears;
import org.onebeat.testkit.Database;

/** What counts working days is counted again when they are announced. */
@QuarkusTest
class RecountTest extends CaseTest {

    @Inject
    WorkingYears years;

    @Inject
    Recount recount;

    @Inject
    @All
    List<Recurring> recurring;

    @Inject
    DataSource database;

    @AfterEach
    void asItWas() {
        Database.change(database, "delete from territory_working_year");
        recurring.stream().filter(one -> one.name().equals("working-days")).forEach(Recurring::look);
    }

    @Test
    void aTargetThatTurnsOutToBeAHolidayMovesOnOnce() {
        String id = Desk.AUX51.brought(51, "triage", "assignment", "mediation");
        Instant due = due(id);

        announceOff(CivilTime.dayOf(due));
        recount.look();
        Instant moved = due(id);
        recount.look();

        assertTrue(moved.isAfter(due), () -> due + " → " + moved);
        assertEquals(moved, due(id));
        assertEquals("RECOUNTED", Desk.AUX51.file(id).getString("timeline[-1].type"));
        assertEquals("MEDIATION_STARTED", Desk.AUX51.file(id).getString("timeline[-2].type"));
    }

    @Test
    void anAgencysAnswerMovesToo() {
        String id = Desk.AUX51.brought(51, "triage", "assignment", "mediation", "failure", "transfer");
        Instant due = due(id);

        announceOff(CivilTime.dayOf(due));
        recount.look();

        assertTrue(due(id).isAfter(due));
    }

    private static Instant due(String id) {
        return Instant.parse(Desk.AUX51.file(id).getString("dueAt"));
    }

    /** As the year was known, but for this day. */
    private void announceOff(LocalDate day) {
        Stream<Stretch> known = WorkingDays.announced().years().stream()
                .filter(year -> year.year() == day.getYear())
                .flatMap(year -> year.days().stream())
                .filter(stretch -> !stretch.from().equals(day));
        List<Stretch> days = Stream.concat(known, Stream.of(new Stretch(day, day, false, "临时放假")))
                .toList();
        QuarkusTransaction.requiringNew().run(() -> years.put(new WorkingYear(day.getYear(), 1, "国办发明电", days)));
    }
}
