package org.onebeat.cases.grant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.onebeat.cases.dispute.Dispute;
import org.onebeat.cases.dispute.Disputes;
import org.onebeat.cases.dispute.Docket;
import org.onebeat.service.act.Act;
import org.onebeat.territory.Holder;
import org.onebeat.territory.PostingChanged;
import org.onebeat.territory.Restriction;
import org.onebeat.territory.Role;
import org.onebeat.territory.Sort;
import org.onebeat.territory.Territory;

/** What was opened to one of an agency's people ends with their posting; the door is shut by then, this writes it down. */
@ApplicationScoped
class Partings {

    private static final int MOST = 1_000;
    private static final Restriction TO_ONE = Restriction.of("it.ancestors.countyId in :counties and exists"
            + " (select 1 from Grant g where g.dispute = it and g.until is null and g.grantee.posting is not null)");

    private final Disputes disputes;
    private final Docket docket;
    private final Territory territory;

    Partings(Disputes disputes, Docket docket, Territory territory) {
        this.disputes = disputes;
        this.docket = docket;
        this.territory = territory;
    }

    /** Partners are posted to counties, so that news of other areas concerns none. */
    void hear(@Observes PostingChanged changed) {
        List<Dispute> opened =
                disputes.list(TO_ONE.with("counties", changed.areaIds()), Sort.ascending("recordedAt", "id"), MOST);
        for (Dispute dispute : opened) {
            Set<Integer> posted =
                    territory.holdersOf(dispute.ancestors().countyId(), Role.PARTNER, changed.at()).stream()
                            .map(Holder::postingId)
                            .collect(Collectors.toSet());
            dispute.grants().stream()
                    .filter(grant -> grant.isOpen() && grant.grantee().posting() != null)
                    .filter(grant -> !posted.contains(grant.grantee().posting()))
                    .map(Grant::sequence)
                    .toList()
                    .forEach(grant -> docket.enterAll(
                            List.of(dispute), one -> one.endGrant(Act.byItself(changed.at()), grant, null)));
        }
    }
}
