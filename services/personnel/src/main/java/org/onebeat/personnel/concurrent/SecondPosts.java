package org.onebeat.personnel.concurrent;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.onebeat.personnel.person.People;
import org.onebeat.personnel.person.Person;
import org.onebeat.personnel.register.Numbers;
import org.onebeat.service.audit.Trail;
import org.onebeat.service.problem.Refusal;
import org.onebeat.service.time.CivilTime;
import org.onebeat.territory.Ancestors;
import org.onebeat.territory.Area;
import org.onebeat.territory.CurrentCaller;
import org.onebeat.territory.Succession;
import org.onebeat.territory.Territory;

/** Posts are taken on besides, given up, and go on in what their township or village became. */
@ApplicationScoped
public class SecondPosts {
    private final ConcurrentPosts posts;
    private final PostKinds kinds;
    private final People people;
    private final Numbers numbers;
    private final Territory territory;
    private final CurrentCaller caller;
    private final Trail trail;
    private final Clock clock;

    SecondPosts(
            ConcurrentPosts posts,
            PostKinds kinds,
            People people,
            Numbers numbers,
            Territory territory,
            CurrentCaller caller,
            Trail trail,
            Clock clock) {
        this.posts = posts;
        this.kinds = kinds;
        this.people = people;
        this.numbers = numbers;
        this.territory = territory;
        this.caller = caller;
        this.trail = trail;
        this.clock = clock;
    }

    ConcurrentPost take(NewConcurrentPost wish) {
        // Whoever else gives this person a post waits here, and then finds this one.
        Person person = people.findLocked(wish.person())
                .orElseThrow(() -> Refusal.ruleBroken("unknown-person").at("person"));
        LocalDate from = wish.from() == null ? CivilTime.today(clock) : wish.from();
        PostKind kind = kinds.demand(wish.post(), from);
        demandOrganisation(wish.organisation(), kind);
        boolean held = posts.ofPeople(List.of(person.id())).stream()
                .filter(post -> post.post().equals(kind.code()) && post.organisation() == wish.organisation())
                .anyMatch(post -> post.heldAfter(from));
        if (held) {
            throw Refusal.conflict("concurrent-post-held").at("post");
        }
        ConcurrentPost post = posts.add(ConcurrentPost.take(
                numbers.ofConcurrentPosts(1).remove(), person, kind.code(), wish.organisation(), from));
        note("concurrent-post-taken", post, null);
        return post;
    }

    void end(ConcurrentPost post, ConcurrentPostEnd wish) {
        post.end(
                wish.on() == null ? CivilTime.today(clock) : wish.on(),
                wish.reason().strip());
        note("concurrent-post-ended", post, wish.reason());
    }

    /** Whoever leaves the service holds no post besides from that day on; how many end. */
    public int leave(int person, LocalDate on, String reason) {
        List<ConcurrentPost> held = posts.ofPeople(List.of(person)).stream()
                .filter(post -> post.heldAfter(on))
                .toList();
        held.forEach(post -> {
            post.end(on, reason);
            note("concurrent-post-ended", post, reason);
        });
        return held.size();
    }

    /** From the day on they are held in the successor, once that has been heard of. */
    public void passOn(Succession succession) {
        if (territory.area(succession.successor()).isEmpty()) {
            return;
        }
        for (ConcurrentPost post : posts.in(succession.area(), succession.from())) {
            boolean held =
                    posts.in(succession.successor(), succession.from()).stream().anyMatch(post::meets);
            post.passOn(succession, held, () -> numbers.ofConcurrentPosts(1).remove())
                    .ifPresent(posts::add);
            note("concurrent-post-passed-on", post, null);
        }
    }

    private void demandOrganisation(int id, PostKind kind) {
        Ancestors where = territory.ancestorsOf(id, CivilTime.today(clock));
        if (!caller.scope().covers(where)) {
            throw Refusal.forbidden("out-of-scope").at("organisation");
        }
        Area area = territory.areas(List.of(id)).get(id);
        if (area.kind() != kind.level()) {
            throw Refusal.ruleBroken("concurrent-post-level", Map.of("area", area.name()))
                    .at("organisation");
        }
    }

    private void note(String action, ConcurrentPost post, String reason) {
        trail.note(action, "concurrent-post", Integer.toString(post.id()), post.ancestors(), reason);
        posts.settle();
    }
}
