package org.onebeat.cases.request;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.onebeat.territory.AreaName;
import org.onebeat.territory.Named;
import org.onebeat.territory.Territory;

/** A request as the resident sees it, by the receipt and without signing in. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Slip(
        @Schema(
                description =
                        "The receipt: told once, in the answer to what was asked; whoever has it reads the answer")
        String receipt,

        @Schema(description = "To speak of it by; it opens nothing")
        String number,

        RequestKind kind,
        RequestState state,
        String village,
        String station,
        Instant askedAt,

        @Schema(description = "When an answer is due; null where none is any more")
        Instant answerBy,

        List<Word> conversation,

        @Schema(description = "What the resident says came of it; null before")
        Boolean solved,

        @Schema(description = "Names of the officers who were told at once of a call for help; may be empty")
        List<String> told,

        @Schema(description = "The emergency number, which is to be called first where somebody is in danger")
        String emergency) {

    private static final String EMERGENCY = "110";

    /** @param own by the resident, else by the police */
    record Word(Instant at, boolean own, String text) {

        @Override
        public String toString() {
            return "a line";
        }
    }

    static Slip of(ResidentRequest request, Territory territory) {
        return of(request, null, null, Named.of(territory, Stream.of(request.ancestors()), Stream.empty()));
    }

    static Slip of(Asking.Taken taken, String receipt, Territory territory) {
        ResidentRequest request = taken.request();
        boolean help = request.kind() == RequestKind.HELP;
        Named named =
                Named.of(territory, Stream.of(request.ancestors()), help ? taken.told().stream() : Stream.empty());
        List<String> told = help
                ? taken.told().stream()
                        .map(person -> named.person(person).displayName())
                        .toList()
                : null;
        return of(request, receipt, told, named);
    }

    private static Slip of(ResidentRequest request, String receipt, List<String> told, Named named) {
        return new Slip(
                receipt,
                request.number(),
                request.kind(),
                request.state(),
                name(named.area(request.ancestors().villageId())),
                name(named.area(request.ancestors().stationId())),
                request.askedAt(),
                request.dueAt(),
                request.lines().lines().stream()
                        .map(line -> new Word(line.at(), line.by() == null, line.text()))
                        .toList(),
                request.solved(),
                told,
                EMERGENCY);
    }

    private static String name(AreaName area) {
        return area == null ? null : area.name();
    }

    @Override
    public String toString() {
        // a record would print every component, and what is printed ends in logs
        return "a slip of " + number;
    }
}
