package org.onebeat.assessment.span;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.onebeat.service.problem.Refusal;

/** The span a caller asks for; without one, the year to date. */
public class SpanQuestion {
    @QueryParam("from")
    @Parameter(
            description = "First civil day of the span (Asia/Shanghai); 1 January of this year if left out",
            schema = @Schema(type = SchemaType.STRING, format = "date"))
    private String from;

    @QueryParam("until")
    @Parameter(
            description =
                    "First civil day after the span; tomorrow if left out, but no more than a year after its beginning",
            schema = @Schema(type = SchemaType.STRING, format = "date"))
    private String until;

    /**
     * The span as of that day: a stream that shows this year shows the next one from New Year on.
     *
     * @throws Refusal 400 {@code wrong-date}, {@code span-empty}
     */
    public Span on(LocalDate today) {
        LocalDate first = from == null ? today.withDayOfYear(1) : day("from", from);
        LocalDate next = until == null ? end(first, today) : day("until", until);
        if (!first.isBefore(next)) {
            throw Refusal.malformed("span-empty").at("until");
        }
        return new Span(first, next);
    }

    private static LocalDate end(LocalDate first, LocalDate today) {
        LocalDate yearOn = first.plusYears(1);
        return first.isAfter(today) || yearOn.isBefore(today) ? yearOn : today.plusDays(1);
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
