package org.onebeat.cases.request;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.onebeat.service.routing.OpenWork;
import org.onebeat.service.routing.Present;

/** What waits for an answer goes with the post and with the village. */
@ApplicationScoped
class OpenRequests implements OpenWork<ResidentRequest> {

    private final Requests requests;
    private final RequestBook book;

    OpenRequests(Requests requests, RequestBook book) {
        this.requests = requests;
        this.book = book;
    }

    @Override
    public List<ResidentRequest> openBelow(Set<Integer> areas) {
        return requests.openBelow(areas);
    }

    @Override
    public void follow(List<ResidentRequest> open, Present present) {
        List<ResidentRequest> moving = open.stream()
                .filter(request -> !Objects.equals(request.responsible(), present.holderOf(request))
                        || !request.ancestors().equals(present.placeOf(request)))
                .toList();
        book.enterAll(moving, request -> request.move(present.placeOf(request), present.holderOf(request)));
    }
}
