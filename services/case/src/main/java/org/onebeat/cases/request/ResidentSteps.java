package org.onebeat.cases.request;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.function.BiFunction;
import org.onebeat.service.act.Act;
import org.onebeat.service.problem.Refusal;
import org.onebeat.territory.Territory;

/** What a resident does with a request that is there. */
@ApplicationScoped
class ResidentSteps {

    private final Requests requests;
    private final RequestRules rules;
    private final RequestBook book;
    private final Territory territory;
    private final Clock clock;

    ResidentSteps(Requests requests, RequestRules rules, RequestBook book, Territory territory, Clock clock) {
        this.requests = requests;
        this.rules = rules;
        this.book = book;
        this.territory = territory;
        this.clock = clock;
    }

    Slip read(UUID id) {
        return Slip.of(requests.find(id).orElseThrow(Refusal::notFound), territory);
    }

    Slip add(UUID id, String text) {
        return take(id, (request, now) -> request.add(text, now));
    }

    Slip judge(UUID id, Judgement judgement) {
        RequestRule rule = rules.today();
        return take(id, (request, now) -> request.judge(judgement.solved(), judgement.text(), rule, now));
    }

    Slip withdraw(UUID id) {
        RequestRule rule = rules.today();
        return take(id, (request, now) -> request.withdraw(rule, now));
    }

    private Slip take(UUID id, BiFunction<ResidentRequest, Instant, Happening> verb) {
        // locked, so that of two at once the second finds what the first has done
        ResidentRequest request = requests.findLocked(id).orElseThrow(Refusal::notFound);
        Happening happening = verb.apply(request, Act.micros(clock.instant()));
        book.note(request, happening);
        book.tell(request, happening, null);
        return Slip.of(request, territory);
    }
}
