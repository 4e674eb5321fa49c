package org.onebeat.fieldwork.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.onebeat.service.problem.Refusal;

/** The city's catalogue of standing points; what was once gone through is never deleted. */
@ApplicationScoped
class HandoverPoints {

    private final EntityManager entities;

    HandoverPoints(EntityManager entities) {
        this.entities = entities;
    }

    List<HandoverPoint> all() {
        return entities.createQuery("from HandoverPoint it order by it.position, it.code", HandoverPoint.class)
                .getResultList();
    }

    /** What is gone through on that day, as lines. */
    List<Line> on(LocalDate day) {
        return all().stream()
                .map(HandoverPoint::view)
                .filter(point -> !point.from().isAfter(day))
                .filter(point -> point.until() == null || point.until().isAfter(day))
                .map(point -> Line.of(LineKind.POINT, point.code()))
                .toList();
    }

    Optional<HandoverPoint> find(String code) {
        return Optional.ofNullable(entities.find(HandoverPoint.class, code));
    }

    /** @throws Refusal {@code rule-in-past}, {@code already-there} */
    HandoverPoint add(NewPoint form, LocalDate today) {
        if (form.from().isBefore(today)) {
            throw Refusal.ruleBroken("rule-in-past").at("from");
        }
        if (find(form.code()).isPresent()) {
            throw Refusal.conflict("already-there").at("code");
        }
        HandoverPoint point = new HandoverPoint(form);
        entities.persist(point);
        return point;
    }

    /** @throws Refusal {@code rule-in-past} for an end before today or before it begins */
    void word(HandoverPoint point, PointForm form, LocalDate today) {
        boolean ended =
                form.until() != null && !form.until().equals(point.view().until());
        if (ended && (form.until().isBefore(today) || form.until().isBefore(point.from()))) {
            throw Refusal.ruleBroken("rule-in-past").at("until");
        }
        point.word(form);
        entities.flush();
    }
}
