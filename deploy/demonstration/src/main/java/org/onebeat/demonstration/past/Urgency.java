package org.onebeat.demonstration.past;

import java.util.List;
import org.onebeat.demonstration.Chance;

/**
 * How urgent a matter is, by factors of the triage catalogue.
 *
 * @param minutes within which the first action is taken at the latest
 * @param days within which they mostly agree
 */
record Urgency(List<String> factors, int minutes, int days) {

    private static final List<List<String>> RED = List.of(
            List.of("THREAT"),
            List.of("VIOLENCE_DONE"),
            List.of("WEAPON", "NO_TALK"),
            List.of("CROWD", "ESCALATING", "DEADLINE"));
    private static final List<List<String>> YELLOW = List.of(
            List.of("LIVELIHOOD", "REPEATED"),
            List.of("ESCALATING", "NO_TALK"),
            List.of("DEPENDANT_AT_RISK", "LONG"),
            List.of("CROWD", "LONG"),
            List.of("FAILED_BEFORE", "DEADLINE"));
    private static final List<List<String>> BLUE = List.of(
            List.of(), List.of(), List.of("LONG"), List.of("NO_TALK"), List.of("LIVELIHOOD"), List.of("CROWD_SMALL"));

    static Urgency any(Chance chance) {
        return switch (chance.weighted(0.06, 0.27, 0.67)) {
            case 0 -> new Urgency(chance.one(RED), 600, 2);
            case 1 -> new Urgency(chance.one(YELLOW), 1_500, 5);
            default -> new Urgency(chance.one(BLUE), 2_500, 6);
        };
    }
}
