package org.onebeat.cases.meeting;

import static org.onebeat.service.paging.Key.instant;
import static org.onebeat.service.paging.Key.uuid;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.onebeat.cases.dispute.Dispute;
import org.onebeat.cases.dispute.Disputes;
import org.onebeat.service.paging.Order;
import org.onebeat.service.paging.Page;
import org.onebeat.service.paging.Paging;
import org.onebeat.territory.CurrentCaller;
import org.onebeat.territory.May;
import org.onebeat.territory.Named;
import org.onebeat.territory.Role;
import org.onebeat.territory.Territory;

@Path("/meetings")
@RunOnVirtualThread
@Tag(name = "meetings")
class MeetingListResource {

    private static final Order<Dispute> NEXT_FIRST =
            Order.ascending("meetings", "meetsAt", instant("meetsAt", Dispute::meetsAt), uuid("id", Dispute::id));

    private final Disputes disputes;
    private final Territory territory;
    private final CurrentCaller caller;

    MeetingListResource(Disputes disputes, Territory territory, CurrentCaller caller) {
        this.disputes = disputes;
        this.territory = territory;
        this.caller = caller;
    }

    @GET
    @May({Role.AUXILIARY, Role.COMMUNITY_OFFICER, Role.STATION_CHIEF, Role.COUNTY_CLERK})
    @Transactional
    @Operation(operationId = "listMeetings", summary = "The next meeting of each dispute in scope, the next first")
    public Page<MeetingItem> list(@BeanParam MeetingQuestion question, @BeanParam Paging paging) {
        List<Dispute> rows = NEXT_FIRST.rows(disputes, question.restriction(caller.personId()), paging);
        Named named = Named.of(
                territory, rows.stream().map(Dispute::ancestors), rows.stream().flatMap(MeetingListResource::people));
        return Page.of(rows, paging, row -> MeetingItem.of(row, named), NEXT_FIRST::positionOf);
    }

    private static Stream<Integer> people(Dispute dispute) {
        return Stream.concat(
                Stream.of(dispute).map(Dispute::responsible), dispute.nextMeeting().orElseThrow().staff().stream());
    }
}
