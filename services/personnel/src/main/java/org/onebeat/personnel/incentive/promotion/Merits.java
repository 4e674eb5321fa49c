package org.onebeat.personnel.incentive.promotion;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.onebeat.personnel.catalogue.Catalogue;
import org.onebeat.personnel.incentive.record.ServiceRecord;
import org.onebeat.territory.Restriction;
import org.onebeat.territory.ScopedRepository;
import org.onebeat.territory.ScopedSession;

/** Who was assessed excellent year after year. */
@ApplicationScoped
class Merits extends ScopedRepository<ServiceRecord, Integer> {
    private static final Restriction EXCELLENT = Restriction.of("it.struckOn is null and it.catalogue = :catalogue"
            + " and it.code = 'EXCELLENT' and it.on in :ends and it.personId > :after"
            + " and exists (select 1 from Person person where person.id = it.personId"
            + " and (person.untilDate is null or person.untilDate > :today))");

    Merits(ScopedSession session) {
        super(ServiceRecord.class, session);
    }

    /** Person ids in their order, from behind one on: excellent in each of so many years up to this one. */
    List<Integer> running(int year, int years, LocalDate today, int after, int limit) {
        List<LocalDate> ends = IntStream.range(0, years)
                .mapToObj(back -> LocalDate.of(year - back, 12, 31))
                .toList();
        Restriction where = EXCELLENT
                .with("catalogue", Catalogue.APPRAISAL)
                .with("ends", ends)
                .with("today", today)
                .with("after", after);
        String tail = "group by it.personId having count(distinct it.on) = " + years + " order by it.personId";
        return select("it.personId", where, tail, Integer.class).stream()
                .limit(limit)
                .toList();
    }
}
