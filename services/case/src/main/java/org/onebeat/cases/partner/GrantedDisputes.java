package org.onebeat.cases.partner;

import static org.onebeat.service.paging.Key.instant;
import static org.onebeat.service.paging.Key.uuid;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.onebeat.cases.dispute.Dispute;
import org.onebeat.cases.dispute.DisputeState;
import org.onebeat.cases.dispute.Disputes;
import org.onebeat.cases.dispute.Step;
import org.onebeat.cases.grant.Grant;
import org.onebeat.cases.transfer.Transfer;
import org.onebeat.service.paging.Order;
import org.onebeat.service.paging.Page;
import org.onebeat.service.paging.Paging;
import org.onebeat.territory.CurrentCaller;
import org.onebeat.territory.Named;
import org.onebeat.territory.Restriction;
import org.onebeat.territory.Territory;

/** What is opened to somebody of an agency: all that they see. */
@ApplicationScoped
class GrantedDisputes {

    private static final Order<Dispute> NEWEST_FIRST = Order.descending(
            "granted-disputes", "-recordedAt", instant("recordedAt", Dispute::recordedAt), uuid("id", Dispute::id));

    private final Disputes disputes;
    private final Delegates delegates;
    private final Territory territory;
    private final CurrentCaller caller;

    GrantedDisputes(Disputes disputes, Delegates delegates, Territory territory, CurrentCaller caller) {
        this.disputes = disputes;
        this.delegates = delegates;
        this.territory = territory;
        this.caller = caller;
    }

    Page<GrantedDispute> page(Paging paging) {
        List<Dispute> rows = NEWEST_FIRST.rows(disputes, Restriction.none(), paging);
        Set<Integer> postings = Set.copyOf(caller.postings());
        Set<String> agencies = delegates.agenciesOf(postings);
        Named named = Named.of(
                territory, rows.stream().map(Dispute::ancestors), rows.stream().map(Dispute::responsible));
        return Page.of(rows, paging, row -> view(row, postings, agencies, named), NEWEST_FIRST::positionOf);
    }

    private static GrantedDispute view(Dispute row, Set<Integer> postings, Set<String> agencies, Named named) {
        Grant grant = open(row, postings, agencies)
                .filter(opened -> opened.sequence() == latestTransfer(row))
                .findFirst()
                .or(() -> open(row, postings, agencies).findFirst())
                .orElseGet(() -> row.grants().getLast());
        Step asked = row.state() == DisputeState.TRANSFERRED && grant.sequence() == latestTransfer(row)
                ? Stream.of(Step.RECEIPT, Step.ANSWER)
                        .filter(step -> step.isPossibleIn(row.situation()))
                        .findFirst()
                        .orElse(null)
                : null;
        return new GrantedDispute(
                row.id(),
                row.number().value(),
                row.matter().category(),
                row.colour(),
                row.state(),
                row.matter().summary(),
                named.area(row.ancestors().villageId()),
                named.area(row.ancestors().stationId()),
                named.person(row.responsible()),
                grant.grantee().agency(),
                grant.reason(),
                grant.since(),
                asked,
                asked == null ? null : row.answerBy());
    }

    private static Stream<Grant> open(Dispute row, Set<Integer> postings, Set<String> agencies) {
        return row.grants().stream().filter(grant -> grant.isOpen() && grant.concerns(postings, agencies));
    }

    private static long latestTransfer(Dispute row) {
        List<Transfer> transfers = row.transfers();
        return transfers.isEmpty() ? 0 : transfers.getLast().sequence();
    }
}
