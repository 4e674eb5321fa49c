package org.onebeat.hazard.hazard;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.onebeat.hazard.catalogue.Severity;
import org.onebeat.service.act.Act;
import org.onebeat.territory.Ancestors;

/** Hazards in any state, without a database. */
final class SomeHazard {

    static final Instant FOUND = Instant.parse("2026-03-02T01:00:00Z");
    static final Ancestors WHERE = new Ancestors(3, 31, 41, null, 51);
    private static final int OFFICER = 12;

    private SomeHazard() {}

    static Found found(Severity severity, Origin origin) {
        return Hazard.find(
                new Finding(
                        UUID.randomUUID(),
                        HazardNumber.of("411603", 2026, 1),
                        new Matter("FIRE", severity, "楼道堆放杂物"),
                        new Site(UUID.randomUUID(), "SCHOOL"),
                        origin,
                        WHERE,
                        OFFICER,
                        severity == Severity.GENERAL ? 15 : 3),
                at(0));
    }

    /** A MINOR one, for which every step is possible somewhere. */
    static Hazard in(HazardState state) {
        Hazard hazard = found(Severity.MINOR, Origin.REPORT).hazard();
        switch (state) {
            case FOUND -> {}
            case ORDERED -> take(hazard, Step.ORDER);
            case RECTIFYING -> take(hazard, Step.ORDER, Step.RECTIFICATION_START);
            case REINSPECTION -> take(hazard, Step.ORDER, Step.RECTIFICATION);
            case TRANSFERRED -> take(hazard, Step.TRANSFER);
            case CLEARED -> take(hazard, Step.CLEARANCE);
            case WITHDRAWN -> take(hazard, Step.WITHDRAWAL);
        }
        return hazard;
    }

    private static void take(Hazard hazard, Step... steps) {
        for (Step step : steps) {
            take(step, hazard, at(1));
        }
    }

    static HazardEvent take(Step step, Hazard hazard, Act act) {
        return switch (step) {
            case ORDER -> hazard.order(act, new Notice("村委会", LocalDate.of(2026, 3, 10)), "限期");
            case RECTIFICATION_START -> hazard.startRectification(act, null);
            case RECTIFICATION -> hazard.rectify(act, "已清理");
            case REINSPECTION -> hazard.reinspect(act, true, null);
            case CLEARANCE -> hazard.clear(act, null);
            case TRANSFER -> hazard.transfer(act, "住建局", null);
            case RETURN -> hazard.returnFromDepartment(act, false, "不属职责");
            case WITHDRAWAL -> hazard.withdraw(act, "重复登记");
        };
    }

    static Act at(int minutes) {
        Instant instant = FOUND.plusSeconds(60L * minutes);
        return Act.then(OFFICER, instant, instant);
    }
}
