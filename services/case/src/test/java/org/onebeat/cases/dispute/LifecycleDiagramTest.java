package org.onebeat.cases.dispute;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.onebeat.cases.grant.Guest;
import org.onebeat.testkit.RepositoryFile;

class LifecycleDiagramTest {

    @Test
    void theDiagramInTheDocumentsIsDrawnFromTheCode() {
        RepositoryFile.of("docs/lifecycle-of-a-dispute.md")
                .assertHolds("""
                # The lifecycle of a dispute

                Drawn from `DisputeState` and `Step` by `LifecycleDiagramTest`; what it means is in domain.md section 5. Beside the state stand
                the level (COUNCIL, VILLAGE, STATION, COUNTY, CITY: it only goes up), whether it is paused, and how far an agency is.

                ```mermaid
                stateDiagram-v2
                    [*] --> REPORTED
                %s
                ```

                | step | possible in | besides who serves the village |
                |---|---|---|
                %s

                While it is paused only these: %s. MEETING where none is planned, MEETING_OFF where one is; PAUSE never for a RED one; RECEIPT and ANSWER once; RAISE not at the top; FOLLOW_UP where an agreement stands.

                Who serves the village may take every step, and once it has come up to the county, its clerks; GRANT they may before. Others may
                where it is opened to them: JOINT, police nearby who handle it jointly; AGENCY, the one to which it is transferred; PARTNER, any other
                that was asked in.
                """.formatted(arrows(), steps(), whilePaused()));
    }

    private static String arrows() {
        return Stream.of(DisputeState.values())
                .flatMap(from -> from.successors().stream().sorted().map(to -> "    " + from + " --> " + to))
                .collect(Collectors.joining("\n"));
    }

    private static String steps() {
        return Stream.of(Step.values())
                .map(step -> "| " + step + " | " + statesOf(step) + " | " + guestsOf(step) + " |")
                .collect(Collectors.joining("\n"));
    }

    private static String statesOf(Step step) {
        return Stream.of(DisputeState.values())
                .filter(state -> Stream.of(Beside.values())
                        .filter(beside -> beside.states().anyMatch(state::equals))
                        .anyMatch(beside -> step.isPossibleIn(beside.in(state).situation())))
                .map(Enum::name)
                .collect(Collectors.joining(", "));
    }

    private static String guestsOf(Step step) {
        return Stream.of(Guest.values())
                .filter(guest -> guest.steps().contains(step))
                .map(Guest::name)
                .collect(Collectors.joining(", "));
    }

    private static String whilePaused() {
        return Step.possibleIn(Beside.PAUSED.in(DisputeState.MEDIATING).situation()).stream()
                .map(Enum::name)
                .collect(Collectors.joining(", "));
    }
}
