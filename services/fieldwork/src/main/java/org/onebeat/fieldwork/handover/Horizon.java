package org.onebeat.fieldwork.handover;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.onebeat.fieldwork.FieldworkSettings;
import org.onebeat.service.time.CivilTime;
import org.onebeat.service.time.Recurring;
import org.onebeat.territory.Wall;

/** Planned changes of posts come into reach as days go by: each is looked at once, whichever instance sees it first. */
@ApplicationScoped
class Horizon implements Recurring {

    private static final String CLAIM = "select looked_to from handover_horizon for update skip locked";
    private static final String MOVE = "update handover_horizon set looked_to = :until";

    private final EntityManager entities;
    private final Edges edges;
    private final Opening opening;
    private final HandoverRules rules;
    private final FieldworkSettings settings;
    private final Wall wall;
    private final Clock clock;

    Horizon(
            EntityManager entities,
            Edges edges,
            Opening opening,
            HandoverRules rules,
            FieldworkSettings settings,
            Wall wall,
            Clock clock) {
        this.entities = entities;
        this.edges = edges;
        this.opening = opening;
        this.rules = rules;
        this.settings = settings;
        this.wall = wall;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "hand-overs to come";
    }

    @Override
    public Duration every() {
        return settings.lookEvery();
    }

    @Override
    public void look() {
        wall.asInstallation(() -> QuarkusTransaction.requiringNew().run(this::ahead));
    }

    private void ahead() {
        Instant now = clock.instant();
        var today = CivilTime.dayOf(now);
        Instant until = CivilTime.startOf(today.plusDays(rules.on(today).aheadDays() + 1L));
        List<?> looked = entities.createNativeQuery(CLAIM, Instant.class).getResultList();
        if (looked.isEmpty() || !((Instant) looked.getFirst()).isBefore(until)) {
            return;
        }
        Set<Integer> areas = edges.areas((Instant) looked.getFirst(), until);
        if (!areas.isEmpty()) {
            opening.follow(areas, now);
        }
        entities.createNativeQuery(MOVE).setParameter("until", until).executeUpdate();
    }
}
