package org.onebeat.assessment.live;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.logging.Logger;
import org.onebeat.service.problem.Refusal;
import org.onebeat.territory.CurrentCaller;
import org.onebeat.territory.Scope;
import org.onebeat.territory.Scopes;
import org.onebeat.territory.Wall;

/**
 * Everybody who watches figures on this process. All of it happens on one thread: movements are gathered, each distinct
 * question within each distinct scope is answered once, and everybody is shown their own. Nobody stays longer than
 * their token, nor than their last posting by more than one inspection.
 */
@ApplicationScoped
public class Audience {
    private static final Logger LOG = Logger.getLogger(Audience.class);
    private static final Duration LONGEST_REST = Duration.ofMillis(500);

    private final LiveSettings settings;
    private final CurrentCaller current;
    private final SecurityIdentity identity;
    private final Scopes scopes;
    private final Wall wall;
    private final ObjectMapper json;
    private final Clock clock;
    private final ScheduledExecutorService stage = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("onebeat-live").factory());
    private final AtomicInteger taken = new AtomicInteger();
    private final List<Seat> seats = new ArrayList<>();
    private final Set<Integer> moved = new HashSet<>();
    private Instant rested = Instant.EPOCH;

    Audience(
            LiveSettings settings,
            CurrentCaller current,
            SecurityIdentity identity,
            Scopes scopes,
            Wall wall,
            ObjectMapper json,
            Clock clock) {
        this.settings = settings;
        this.current = current;
        this.identity = identity;
        this.scopes = scopes;
        this.wall = wall;
        this.json = json;
        this.clock = clock;
    }

    void begin(@Observes StartupEvent event) {
        every(settings.inspection(), this::inspect);
        every(settings.heartbeat(), this::keepAlive);
    }

    void end(@Observes ShutdownEvent event) {
        stage.execute(() -> seats.forEach(Seat::leave));
        stage.shutdown();
    }

    /**
     * Shows the present caller the answer at once, and again whenever it is another one.
     *
     * @throws Refusal 503 {@code too-many-watching}
     */
    public void seat(Question question, SseEventSink sink, Sse sse) {
        if (taken.incrementAndGet() > settings.seats()) {
            taken.decrementAndGet();
            throw Refusal.unavailable("too-many-watching", settings.heartbeat());
        }
        Ticket ticket = new Ticket(current.caller(), current.functions(), expiry());
        Seat seat = new Seat(ticket, current.scope(), question, sink, sse);
        onStage(() -> {
            seats.add(seat);
            show(List.of(seat));
        });
    }

    /** The figures of these counties moved: whoever sees one of them is shown, after the burst. */
    void moved(Set<Integer> counties) {
        onStage(() -> {
            if (moved.isEmpty()) {
                stage.schedule(guarded(this::showMoved), gathering().toMillis(), TimeUnit.MILLISECONDS);
            }
            moved.addAll(counties);
        });
    }

    /** Nobody listened for a while: anything may have moved. */
    void movedUnheard() {
        onStage(() -> show(seats));
    }

    /** While events pour in, figures are counted for a part of the time only: the dearer they are, the less often. */
    private Duration gathering() {
        Duration rest = Duration.between(clock.instant(), rested);
        return rest.compareTo(settings.gather()) > 0 ? rest : settings.gather();
    }

    private void showMoved() {
        Instant begun = clock.instant();
        showWhoSees(Set.copyOf(moved));
        Instant done = clock.instant();
        Duration rest = Duration.between(begun, done).multipliedBy(settings.rest());
        rested = done.plus(rest.compareTo(LONGEST_REST) > 0 ? LONGEST_REST : rest);
    }

    private void showWhoSees(Set<Integer> counties) {
        moved.clear();
        show(seats.stream()
                .filter(seat -> seat.scope().counties().stream().anyMatch(counties::contains))
                .toList());
    }

    private void inspect() {
        Map<Ticket, Scope> now = new HashMap<>();
        List<Seat> changed = new ArrayList<>();
        for (Seat seat : seats) {
            Ticket ticket = seat.ticket();
            Scope scope = now.computeIfAbsent(ticket, any -> scopes.of(ticket.caller(), ticket.roles()));
            if (scope.nothing() || !clock.instant().isBefore(ticket.expires())) {
                seat.leave();
            } else if (!scope.equals(seat.scope())) {
                seat.see(scope);
                changed.add(seat);
            }
        }
        show(changed);
        clear();
    }

    private void keepAlive() {
        show(seats);
        seats.forEach(Seat::keepAlive);
        clear();
    }

    private void clear() {
        int before = seats.size();
        seats.removeIf(Seat::left);
        taken.addAndGet(seats.size() - before);
    }

    private void show(Collection<Seat> to) {
        Map<Asked, Shown> answers = new HashMap<>();
        Map<Shown, String> texts = new HashMap<>();
        for (Seat seat : to) {
            if (!seat.left()) {
                show(seat, answers, texts);
            }
        }
    }

    /** Whose question is refused by now (its area is no longer theirs) leaves, and nobody else notices. */
    private void show(Seat seat, Map<Asked, Shown> answers, Map<Shown, String> texts) {
        try {
            Shown answer = answers.computeIfAbsent(new Asked(seat.scope(), seat.question()), this::answer);
            seat.show(answer, shown -> texts.computeIfAbsent(shown, this::written));
        } catch (Refusal refused) {
            seat.leave();
        }
    }

    private Shown answer(Asked asked) {
        return wall.within(asked.scope(), asked.question()::answer);
    }

    private String written(Shown shown) {
        try {
            return json.writeValueAsString(shown);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private Instant expiry() {
        return identity.getPrincipal() instanceof JsonWebToken token
                ? Instant.ofEpochSecond(token.getExpirationTime())
                : Instant.MAX;
    }

    private void onStage(Runnable work) {
        stage.execute(guarded(work));
    }

    private void every(Duration period, Runnable work) {
        stage.scheduleWithFixedDelay(guarded(work), period.toMillis(), period.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** What fails now (the database is away) is tried again with the next heartbeat, and ends nothing. */
    private static Runnable guarded(Runnable work) {
        return () -> {
            try {
                work.run();
            } catch (RuntimeException failure) {
                LOG.warnf(failure, "Streams could not be served");
            }
        };
    }

    private record Asked(Scope scope, Question question) {}
}
