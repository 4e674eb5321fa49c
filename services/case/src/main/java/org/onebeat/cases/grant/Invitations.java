package org.onebeat.cases.grant;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onebeat.cases.catalogue.Catalogues;
import org.onebeat.cases.dispute.Dispute;
import org.onebeat.cases.partner.Delegate;
import org.onebeat.cases.partner.Delegates;
import org.onebeat.service.problem.Refusal;
import org.onebeat.service.time.CivilTime;
import org.onebeat.territory.Area;
import org.onebeat.territory.Holder;
import org.onebeat.territory.Role;
import org.onebeat.territory.Territory;

/** Who can be asked in to a dispute, and who of them is told. */
@ApplicationScoped
class Invitations {

    private final Neighbours neighbours;
    private final Delegates delegates;
    private final Catalogues catalogues;
    private final Territory territory;

    Invitations(Neighbours neighbours, Delegates delegates, Catalogues catalogues, Territory territory) {
        this.neighbours = neighbours;
        this.delegates = delegates;
        this.catalogues = catalogues;
        this.territory = territory;
    }

    /** @throws Refusal {@code grantee-unclear}, {@code not-adjoining}, {@code unknown-agency} or {@code unknown-delegate} */
    Invitation of(GrantForm form, Dispute dispute, Instant now) {
        if ((form.area() == null) == (form.agency() == null)) {
            throw Refusal.malformed("grantee-unclear").at("area");
        }
        return form.area() == null
                ? ofAgency(form, dispute.ancestors().countyId(), now)
                : ofArea(form.area(), dispute, now);
    }

    /** What a caller can choose from. */
    GranteesView choice(Dispute dispute, Instant now) {
        Set<Integer> around = neighbours.of(dispute, CivilTime.dayOf(now));
        List<Delegate> people = delegates.of(dispute.ancestors().countyId(), now);
        return GranteesView.of(
                territory.areas(around).values(),
                people,
                territory.people(people.stream().map(Delegate::person).toList()));
    }

    private Invitation ofArea(int area, Dispute dispute, Instant now) {
        LocalDate today = CivilTime.dayOf(now);
        if (!neighbours.of(dispute, today).contains(area)) {
            throw Refusal.ruleBroken("not-adjoining").at("area");
        }
        Grantee grantee = Grantee.ofArea(area, territory.ancestorsOf(area, today));
        return new Invitation(
                grantee, territory.area(area).map(known -> leading(known, now)).orElse(List.of()));
    }

    /** Whoever answers there: others see it in their list. */
    private List<Integer> leading(Area area, Instant now) {
        return switch (area.kind()) {
            case STATION -> people(territory.holdersOf(area.id(), Role.STATION_CHIEF, now));
            case SECTOR -> people(territory.holdersOf(area.id(), Role.COMMUNITY_OFFICER, now));
            default -> people(territory.responsibleFor(area.id(), now).stream().toList());
        };
    }

    private Invitation ofAgency(GrantForm form, int county, Instant now) {
        catalogues.answerDaysOf(form.agency(), CivilTime.dayOf(now));
        List<Delegate> people = delegates.of(county, now).stream()
                .filter(known -> known.agency().equals(form.agency()))
                .toList();
        if (people.isEmpty()) {
            throw Refusal.ruleBroken("agency-without-people", Map.of("agency", form.agency()))
                    .at("agency");
        }
        if (form.person() == null) {
            return new Invitation(
                    Grantee.ofAgency(form.agency()),
                    people.stream().map(Delegate::person).toList());
        }
        Optional<Delegate> one =
                people.stream().filter(known -> form.person() == known.person()).findFirst();
        return one.map(known -> new Invitation(
                        Grantee.ofPerson(form.agency(), known.person(), known.posting()), List.of(known.person())))
                .orElseThrow(() -> Refusal.ruleBroken("unknown-delegate").at("person"));
    }

    private static List<Integer> people(List<Holder> holders) {
        return holders.stream().map(Holder::personId).distinct().toList();
    }
}
