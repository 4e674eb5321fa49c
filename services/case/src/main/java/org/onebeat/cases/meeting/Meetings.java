package org.onebeat.cases.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.onebeat.cases.catalogue.Catalogues;
import org.onebeat.cases.dispute.Dispute;
import org.onebeat.cases.dispute.DisputeEvent;
import org.onebeat.service.act.Act;
import org.onebeat.service.problem.Refusal;
import org.onebeat.service.time.CivilTime;
import org.onebeat.territory.Person;
import org.onebeat.territory.Territory;

/** What a meeting may be: in the words of the city's catalogues, with staff of the matter's own county. */
@ApplicationScoped
class Meetings {

    private final Catalogues catalogues;
    private final Territory territory;

    Meetings(Catalogues catalogues, Territory territory) {
        this.catalogues = catalogues;
        this.territory = territory;
    }

    /** @throws Refusal {@code meeting-in-the-past}, or as {@link #demandKnown} */
    DisputeEvent arrange(Dispute dispute, Act act, Arrangement planned) {
        if (planned.startsAt().isBefore(act.occurredAt())) {
            throw Refusal.ruleBroken("meeting-in-the-past").at("startsAt");
        }
        demandKnown(dispute, act, planned);
        return dispute.arrange(act, planned);
    }

    /** @throws Refusal {@code meeting-without-place}, or as {@link #demandKnown} */
    DisputeEvent meet(Dispute dispute, Act act, Attendance told) {
        Arrangement planned = dispute.nextMeeting().map(Meeting::arrangement).orElse(null);
        Arrangement came = told.after(planned, act.occurredAt());
        if (came.place() == null) {
            throw Refusal.ruleBroken("meeting-without-place").at("place");
        }
        demandKnown(dispute, act, came);
        catalogues.demandOutcome(told.outcome());
        return dispute.meet(act, came, told.result());
    }

    /** @throws Refusal {@code unknown-place}, {@code unknown-method}, {@code unknown-agency} or {@code unknown-person} */
    private void demandKnown(Dispute dispute, Act act, Arrangement meeting) {
        catalogues.demandMeeting(meeting.place(), meeting.method());
        catalogues.demandPartners(
                meeting.partners().stream().map(Partner::agency).toList());
        demandColleagues(dispute, act, meeting.staff());
    }

    /** Nobody is named who is of another county: their very name would tell that they are there. */
    private void demandColleagues(Dispute dispute, Act act, List<Integer> staff) {
        Map<Integer, Person> known = territory.people(staff);
        Set<Integer> units = known.values().stream()
                .filter(person -> !person.system())
                .map(Person::unit)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        var places = territory.ancestorsOf(units, CivilTime.dayOf(act.recordedAt()));
        for (int i = 0; i < staff.size(); i++) {
            Person person = known.get(staff.get(i));
            var where = person == null || person.system() ? null : places.get(person.unit());
            if (where == null || !dispute.ancestors().countyId().equals(where.countyId())) {
                throw Refusal.ruleBroken("unknown-person", Map.of("person", staff.get(i)))
                        .at("staff[" + i + "]");
            }
        }
    }
}
