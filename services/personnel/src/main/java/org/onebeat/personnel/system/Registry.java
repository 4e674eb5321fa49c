package org.onebeat.personnel.system;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.onebeat.personnel.register.Announcements;
import org.onebeat.personnel.register.Numbers;
import org.onebeat.personnel.register.Turnstile;
import org.onebeat.personnel.register.Turnstile.Gate;
import org.onebeat.service.audit.Trail;
import org.onebeat.service.problem.Refusal;
import org.onebeat.service.time.CivilTime;
import org.onebeat.territory.Ancestors;
import org.onebeat.territory.CurrentCaller;
import org.onebeat.territory.Territory;

/** Registers systems, changes what they may do, and closes them. */
@ApplicationScoped
class Registry {
    /** Of services that a system can call at all. */
    static final List<String> SCOPES = List.of(
            "jurisdiction:read",
            "case:read",
            "case:write",
            "hazard:read",
            "hazard:write",
            "fieldwork:read",
            "fieldwork:write");

    private static final int LONGEST_YEARS = 5;

    private final ConnectedSystems systems;
    private final Numbers numbers;
    private final Announcements announcements;
    private final Turnstile turnstile;
    private final Territory territory;
    private final CurrentCaller caller;
    private final Trail trail;
    private final Clock clock;

    Registry(
            ConnectedSystems systems,
            Numbers numbers,
            Announcements announcements,
            Turnstile turnstile,
            Territory territory,
            CurrentCaller caller,
            Trail trail,
            Clock clock) {
        this.systems = systems;
        this.numbers = numbers;
        this.announcements = announcements;
        this.turnstile = turnstile;
        this.territory = territory;
        this.caller = caller;
        this.trail = trail;
        this.clock = clock;
    }

    ConnectedSystem register(NewSystem wish) {
        turnstile.enter(Gate.SYSTEMS, 1);
        if (systems.isTaken(wish.client())) {
            throw Refusal.conflict("client-taken", Map.of("client", wish.client()))
                    .at("client");
        }
        demand(wish.particulars(), "particulars.");
        ConnectedSystem system = systems.add(ConnectedSystem.register(
                numbers.ofPeople(1).remove(), numbers.ofPostings(1).remove(), wish, clock.instant()));
        note("system-registered", system, null);
        return system;
    }

    void change(ConnectedSystem system, Particulars particulars) {
        demand(particulars, "");
        tell(system, system.change(particulars, clock.instant()));
        note("system-changed", system, null);
    }

    void end(ConnectedSystem system, String reason) {
        tell(system, system.end(reason, clock.instant()));
        note("system-ended", system, reason);
    }

    void note(String action, ConnectedSystem system, String reason) {
        trail.note(action, "system", Integer.toString(system.id()), system.ancestors(), reason);
    }

    private void tell(ConnectedSystem system, SystemChanged changed) {
        if (system.isOurs()) {
            announcements.tell(List.of(changed.person()), List.of(changed.posting()));
        }
    }

    private void demand(Particulars wish, String path) {
        LocalDate today = CivilTime.today(clock);
        LocalDate last = today.plusYears(LONGEST_YEARS);
        if (!wish.until().isAfter(today) || wish.until().isAfter(last)) {
            throw Refusal.ruleBroken("system-until", Map.of("first", today.plusDays(1), "last", last))
                    .at(path + "until");
        }
        wish.scopes().stream()
                .filter(scope -> !SCOPES.contains(scope))
                .findFirst()
                .ifPresent(scope -> {
                    throw Refusal.ruleBroken("unknown-scope", Map.of("scope", scope))
                            .at(path + "scopes");
                });
        for (int i = 0; i < wish.areas().size(); i++) {
            Ancestors where = territory.ancestorsOf(wish.areas().get(i), today);
            if (!caller.scope().covers(where)) {
                throw Refusal.forbidden("out-of-scope").at(path + "areas[" + i + "]");
            }
        }
    }
}
