package org.onebeat.cases.request;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.onebeat.service.paging.Order;
import org.onebeat.service.paging.Page;
import org.onebeat.service.paging.Paging;
import org.onebeat.service.problem.Refusal;
import org.onebeat.territory.CurrentCaller;
import org.onebeat.territory.Named;
import org.onebeat.territory.OnDuty;
import org.onebeat.territory.Restriction;
import org.onebeat.territory.Role;
import org.onebeat.territory.Territory;

/** Lays out requests for the present caller, and says whether they may answer: who serves the village, clerks only read. */
@ApplicationScoped
class RequestFiles {

    private final Requests requests;
    private final Territory territory;
    private final CurrentCaller caller;
    private final Clock clock;

    RequestFiles(Requests requests, Territory territory, CurrentCaller caller, Clock clock) {
        this.requests = requests;
        this.territory = territory;
        this.caller = caller;
        this.clock = clock;
    }

    Page<RequestItem> page(Restriction where, Order<ResidentRequest> order, Paging paging) {
        List<ResidentRequest> rows = order.rows(requests, where, paging);
        Named named = Named.of(
                territory,
                rows.stream().map(ResidentRequest::ancestors),
                rows.stream().map(ResidentRequest::responsible));
        return Page.of(rows, paging, row -> RequestItem.of(row, named), order::positionOf);
    }

    RequestFile fileOf(ResidentRequest request) {
        Stream<Integer> people = Stream.concat(
                Stream.ofNullable(request.responsible()),
                request.lines().lines().stream().map(Line::by));
        Named named = Named.of(territory, Stream.of(request.ancestors()), people);
        List<OnDuty> onDuty =
                request.state().isOpen() ? territory.onDuty(request.ancestors(), clock.instant()) : List.of();
        return RequestFile.of(request, named, onDuty, mayAnswer(request));
    }

    /** @throws Refusal {@code only-who-serves} to a clerk */
    void demandMayAnswer(ResidentRequest request) {
        if (!mayAnswer(request)) {
            throw Refusal.forbidden("only-who-serves");
        }
    }

    private boolean mayAnswer(ResidentRequest request) {
        return caller.scopeAs(Role.AUXILIARY, Role.COMMUNITY_OFFICER, Role.STATION_CHIEF)
                .covers(request.ancestors());
    }
}
