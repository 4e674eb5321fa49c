package org.onebeat.personnel.incentive.record;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.onebeat.personnel.catalogue.Catalogue;
import org.onebeat.personnel.catalogue.Terms;
import org.onebeat.personnel.person.Person;
import org.onebeat.personnel.unit.Staff;
import org.onebeat.service.audit.Trail;
import org.onebeat.service.problem.Refusal;
import org.onebeat.service.time.CivilTime;
import org.onebeat.territory.CurrentCaller;
import org.onebeat.territory.Territory;

/** Enters what is on record of people's service, and strikes what was entered wrongly. */
@ApplicationScoped
public class Registry {
    private static final Set<Catalogue> KEPT =
            Set.of(Catalogue.COMMENDATION, Catalogue.DISCIPLINE, Catalogue.APPRAISAL, Catalogue.CARE);

    private final ServiceRecords records;
    private final Staff staff;
    private final Terms terms;
    private final Territory territory;
    private final CurrentCaller caller;
    private final Trail trail;
    private final Clock clock;

    Registry(
            ServiceRecords records,
            Staff staff,
            Terms terms,
            Territory territory,
            CurrentCaller caller,
            Trail trail,
            Clock clock) {
        this.records = records;
        this.staff = staff;
        this.terms = terms;
        this.territory = territory;
        this.caller = caller;
        this.trail = trail;
        this.clock = clock;
    }

    List<ServiceRecord> enter(NewRecord wish) {
        if (!KEPT.contains(wish.catalogue())) {
            throw Refusal.ruleBroken("unknown-term", Map.of("code", wish.catalogue()))
                    .at("catalogue");
        }
        terms.demand(wish.catalogue(), wish.code(), "code");
        LocalDate today = CivilTime.today(clock);
        if (wish.on().isAfter(today) && wish.on().getYear() > today.getYear()
                || wish.on().isAfter(today) && wish.catalogue() != Catalogue.APPRAISAL) {
            throw Refusal.ruleBroken("day-to-come").at("on");
        }
        List<ServiceRecord> entered = new ArrayList<>();
        for (int i = 0; i < wish.people().size(); i++) {
            Person person = staff.demandOther(wish.people().get(i), "people[" + i + "]");
            entered.add(records.add(ServiceRecord.of(person, wish.catalogue(), wish.code(), wish.on())));
        }
        records.settle();
        entered.forEach(row -> note("service-record-entered", row, null));
        return entered;
    }

    void strike(ServiceRecord row, String reason) {
        if (row.person() == caller.personId()) {
            throw Refusal.forbidden("own-matter");
        }
        row.strike(CivilTime.today(clock), reason.strip());
        records.settle();
        note("service-record-struck", row, reason);
    }

    /** As they are shown, with names. */
    public List<RecordView> views(Collection<ServiceRecord> rows) {
        var people = territory.people(rows.stream().map(ServiceRecord::person).collect(Collectors.toSet()));
        return rows.stream().map(row -> RecordView.of(row, people)).toList();
    }

    private void note(String action, ServiceRecord row, String reason) {
        trail.note(action, "service-record", row.id().toString(), row.ancestors(), reason);
    }
}
