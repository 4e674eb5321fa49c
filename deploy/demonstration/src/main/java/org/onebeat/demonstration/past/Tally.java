package org.onebeat.demonstration.past;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.onebeat.demonstration.past.PastRecord.Activity;
import org.onebeat.demonstration.past.PastRecord.Dispute;
import org.onebeat.demonstration.past.PastRecord.Hazard;
import org.onebeat.demonstration.past.PastRecord.Inspection;
import org.onebeat.demonstration.past.PastRecord.Opinion;
import org.onebeat.demonstration.past.PastRecord.Step;

/** What a record counts for, by the definitions of the indicators (design, defaults): so much of one, on a day. */
record Tally(String indicator, LocalDate day, long amount) {

    private static Tally one(String indicator, Instant at) {
        return new Tally(indicator, Calendar.dayOf(at), 1);
    }

    static List<Tally> of(PastRecord told) {
        return switch (told) {
            case Dispute dispute -> ofDispute(dispute);
            case Inspection inspection -> ofInspection(inspection);
            case Opinion opinion -> List.of(one("OPINIONS", opinion.occurredAt()));
            case Activity activity -> ofActivity(activity);
            case PastRecord.Place place -> List.of();
        };
    }

    /** What was withdrawn is no dispute; an agreement counts while it stands. */
    private static List<Tally> ofDispute(Dispute dispute) {
        Instant agreed = null;
        Instant resolved = null;
        String kind = null;
        List<Tally> found = new ArrayList<>();
        for (Step step : dispute.steps()) {
            switch (step.step()) {
                case "WITHDRAWAL" -> {
                    return List.of();
                }
                case "MEDIATION" -> kind = step.told().get("kind") + "_MEDIATED";
                case "AGREEMENT" -> agreed = step.at();
                case "FOLLOW_UP" -> {
                    boolean holds = step.told().get("holds").equals(true);
                    if (!holds) {
                        found.add(one("REOPENED", step.at()));
                    }
                    agreed = holds ? agreed : null;
                    resolved = holds && resolved == null ? step.at() : resolved;
                }
                default -> {}
            }
        }
        found.add(one("FOUND", dispute.occurredAt()));
        if (agreed != null) {
            found.add(one("AGREED", agreed));
            found.add(one(kind, agreed));
        }
        if (resolved != null) {
            found.add(one("RESOLVED", resolved));
        }
        return found;
    }

    private static List<Tally> ofInspection(Inspection inspection) {
        List<Tally> found = new ArrayList<>(List.of(one("INSPECTIONS", inspection.occurredAt())));
        for (Hazard hazard : inspection.findings()) {
            found.add(one("HAZARDS_FOUND", inspection.occurredAt()));
            hazard.steps().stream().filter(Tally::clears).forEach(step -> found.add(one("HAZARDS_CLEARED", step.at())));
        }
        return found;
    }

    private static boolean clears(Step step) {
        return step.step().equals("REINSPECTION") && step.told().get("cleared").equals(true);
    }

    private static List<Tally> ofActivity(Activity activity) {
        LocalDate day = Calendar.dayOf(activity.occurredAt());
        return switch (activity.kind()) {
            case "SWEEP" -> List.of(new Tally("SWEEPS_DONE", day, 1));
            case "VISIT" -> List.of(new Tally("VISITS", day, activity.households()));
            case "PATROL" -> List.of(new Tally("PATROLS", day, 1));
            case "PUBLICITY" ->
                List.of(
                        new Tally("PUBLICITY_SESSIONS", day, 1),
                        new Tally("AUDIENCE", day, activity.audience()),
                        new Tally("LEAFLETS", day, activity.leaflets()));
            default -> List.of(new Tally("DEEDS", day, activity.peopleServed()));
        };
    }
}
