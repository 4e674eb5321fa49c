package org.onebeat.fieldwork.notice;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.onebeat.service.audit.Trail;
import org.onebeat.service.idempotency.Once;
import org.onebeat.service.paging.Page;
import org.onebeat.service.paging.Paging;
import org.onebeat.service.problem.Refusal;
import org.onebeat.territory.InService;
import org.onebeat.territory.Named;
import org.onebeat.territory.Territory;

@Path("/")
@RunOnVirtualThread
@Tag(name = "inbox")
class InboxResource {

    private final Inbox inbox;
    private final Notices notices;
    private final Territory territory;
    private final Trail trail;
    private final Clock clock;

    InboxResource(Inbox inbox, Notices notices, Territory territory, Trail trail, Clock clock) {
        this.inbox = inbox;
        this.notices = notices;
        this.territory = territory;
        this.trail = trail;
        this.clock = clock;
    }

    @GET
    @Path("inbox")
    @InService(partners = true)
    @Operation(operationId = "readInbox", summary = "What asks for the caller's attention, the newest first")
    public Page<NoticeView> inbox(
            @QueryParam("unread") @Parameter(description = "true: only what was not received yet") Boolean unread,
            @BeanParam Paging paging) {
        List<Notice> rows = inbox.ask(mine -> Notices.NEWEST_FIRST.rows(
                notices, Boolean.TRUE.equals(unread) ? mine.and(Notices.UNREAD) : mine, paging));
        Named named = Named.ofAreas(
                territory, rows.stream().map(row -> row.ancestors().villageId()), Stream.empty());
        return Page.of(rows, paging, row -> NoticeView.of(row, named), Notices.NEWEST_FIRST::positionOf);
    }

    @GET
    @Path("inbox/count")
    @InService(partners = true)
    @Operation(operationId = "countUnread", summary = "How many notices the caller has not received yet")
    public UnreadCount count() {
        return new UnreadCount(inbox.unread());
    }

    @POST
    @Path("notices/{id}/receipt")
    @InService(partners = true)
    @Once
    @Operation(operationId = "receiveNotice", summary = "Say that a notice has been seen; again changes nothing")
    public NoticeView receive(@PathParam("id") UUID id) {
        Notice notice = inbox.take(id).orElseThrow(Refusal::notFound);
        notice.receive(clock.instant());
        trail.note("notice-received", "notice", id.toString(), notice.ancestors(), null);
        Named named = Named.ofAreas(territory, Stream.of(notice.ancestors().villageId()), Stream.empty());
        return NoticeView.of(notice, named);
    }
}
