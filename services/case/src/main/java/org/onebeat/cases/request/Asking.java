package org.onebeat.cases.request;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.onebeat.service.act.Act;
import org.onebeat.service.problem.Refusal;
import org.onebeat.service.routing.Present;
import org.onebeat.service.routing.Routing;
import org.onebeat.territory.Ancestors;

/** A resident asks: the request goes at once to whoever holds the village, and those whose attention it needs are told. */
@ApplicationScoped
class Asking {

    private final Routing routing;
    private final RequestRules rules;
    private final Challenges challenges;
    private final RequestNumbers numbers;
    private final Requests requests;
    private final RequestBook book;
    private final Clock clock;

    Asking(
            Routing routing,
            RequestRules rules,
            Challenges challenges,
            RequestNumbers numbers,
            Requests requests,
            RequestBook book,
            Clock clock) {
        this.routing = routing;
        this.rules = rules;
        this.challenges = challenges;
        this.numbers = numbers;
        this.requests = requests;
        this.book = book;
        this.clock = clock;
    }

    /** @param told person ids of those who are told of it at once */
    record Taken(ResidentRequest request, List<Integer> told) {}

    /**
     * @param id that follows from the receipt
     * @param challenge that was solved for it, and counts once
     */
    Taken ask(NewRequest form, UUID id, UUID challenge) {
        Asked asked = new Asked(id, form.kind(), form.words(), form.resident());
        Instant now = Act.micros(clock.instant());
        RequestRule rule = rules.today();
        challenges.spend(challenge);
        Present present = routing.present(List.of(form.village()), now);
        Ancestors where = placeOf(form.village(), present);
        if (form.kind() != RequestKind.HELP) {
            challenges.count(where.villageId(), rule.mostAnHour());
        }
        ResidentRequest request = new ResidentRequest(
                        asked, numbers.next(now), where, routing.holderOf(where.villageId(), now), now)
                .waitsUntil(Act.micros(rule.dueAt(form.kind(), now)), now);
        book.note(requests.add(request), Happening.ASKED);
        return new Taken(request, book.tell(request, Happening.ASKED, null));
    }

    private static Ancestors placeOf(int village, Present present) {
        Ancestors where = present.places().get(village);
        if (where == null || where.villageId() == null || where.villageId() != village) {
            throw Refusal.ruleBroken("not-a-village").at("village");
        }
        return where;
    }
}
