package org.onebeat.assessment.dispute;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.onebeat.service.problem.Refusal;

/** The span a caller asks for; without one, the year of today. */
class SpanQuestion {
    @QueryParam("from")
    @Parameter(
            description = "First civil day of the span (Asia/Shanghai); 1 January of this year if left out",
            schema = @Schema(type = SchemaType.STRING, format = "date"))
    private String from;

    @QueryParam("until")
    @Parameter(
            description = "First civil day after the span; a year after its beginning if left out",
            schema = @Schema(type = SchemaType.STRING, format = "date"))
    private String until;

    /**
     * The span as of that day: a stream that shows this year shows the next one from New Year on.
     *
     * @throws Refusal 400 {@code wrong-date}, {@code span-empty}
     */
    Span on(LocalDate today) {
        LocalDate first = from == null ? today.withDayOfYear(1) : day("from", from);
        LocalDate next = until == null ? first.plusYears(1) : day("until", until);
        if (!first.isBefore(next)) {
            throw Refusal.malformed("span-empty").at("until");
        }
        return new Span(first, next);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SpanQuestion question
                && Objects.equals(from, question.from)
                && Objects.equals(until, question.until);
    }

    @Override
    public int hashCode() {
        return Objects.hash(from, until);
    }

    private static LocalDate day(String name, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException wrong) {
            throw Refusal.malformed("wrong-date").at(name);
        }
    }
}
