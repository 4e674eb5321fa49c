package org.onebeat.cases.request;

import static org.onebeat.service.paging.Key.instant;
import static org.onebeat.service.paging.Key.uuid;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.onebeat.service.paging.Order;
import org.onebeat.territory.Restriction;
import org.onebeat.territory.ScopedRepository;
import org.onebeat.territory.ScopedSession;
import org.onebeat.territory.Sort;

/** The requests within the caller's scope; of a resident the one of their receipt. */
@ApplicationScoped
class Requests extends ScopedRepository<ResidentRequest, UUID> {

    /** What waits for no answer has no place in it. */
    static final Order<ResidentRequest> DUE = Order.ascending(
            "requests", "dueAt", instant("dueAt", ResidentRequest::dueAt), uuid("id", ResidentRequest::id));

    static final List<Order<ResidentRequest>> ORDERS = List.of(
            Order.descending(
                    "requests",
                    "-askedAt",
                    instant("askedAt", ResidentRequest::askedAt),
                    uuid("id", ResidentRequest::id)),
            DUE);

    private static final Sort AS_ASKED = Sort.ascending("askedAt", "id");

    Requests(ScopedSession session) {
        super(ResidentRequest.class, session);
    }

    @Override
    protected String grantable() {
        return "id";
    }

    List<ResidentRequest> openBelow(Collection<Integer> areas) {
        return listBelow(areas, Restriction.of("it.open = true"), AS_ASKED);
    }

    List<ResidentRequest> of(Collection<UUID> ids) {
        return list(Restriction.of("it.id in :ids").with("ids", ids), AS_ASKED, ids.size());
    }

    void settle() {
        flush();
    }
}
