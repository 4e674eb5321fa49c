package org.onebeat.cases.request;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.onebeat.service.act.Act;
import org.onebeat.service.etag.Etag;
import org.onebeat.territory.CurrentCaller;

/** The one way somebody of the police takes a step with a request: found in scope, as last seen, noted, done, told, answered. */
@ApplicationScoped
class RequestSteps {

    private final Requests requests;
    private final RequestFiles files;
    private final RequestRules rules;
    private final RequestBook book;
    private final CurrentCaller caller;
    private final Clock clock;

    RequestSteps(
            Requests requests,
            RequestFiles files,
            RequestRules rules,
            RequestBook book,
            CurrentCaller caller,
            Clock clock) {
        this.requests = requests;
        this.files = files;
        this.rules = rules;
        this.book = book;
        this.caller = caller;
        this.clock = clock;
    }

    /** What is done; by whom, under which rule and when. */
    interface Verb {
        Happening on(ResidentRequest request, int by, RequestRule rule, Instant now);
    }

    /** @param deed what the verb does, noted before it, since it may do more */
    RestResponse<RequestFile> take(UUID id, String ifMatch, Happening deed, Verb verb) {
        ResidentRequest request = Etag.unchanged(requests.findLocked(id), ifMatch, ResidentRequest::version);
        files.demandMayAnswer(request);
        book.note(request, deed);
        Happening happening = verb.on(request, caller.personId(), rules.today(), Act.micros(clock.instant()));
        book.tell(request, happening, caller.personId());
        return Etag.ok(files.fileOf(request), request.version());
    }
}
