package org.onebeat.jurisdiction.facility;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.onebeat.service.problem.Refusal;

/** A span of days in a part of the caller's scope. */
public class FigureQuestion extends Whereabouts {

    @QueryParam("from")
    @Parameter(description = "First day, the first of this year unless told")
    String from;

    @QueryParam("until")
    @Parameter(description = "The day after the last one, tomorrow unless told")
    String until;

    Span span(LocalDate today) {
        Span span = new Span(
                from == null ? today.withDayOfYear(1) : day("from", from),
                until == null ? today.plusDays(1) : day("until", until));
        if (!span.from().isBefore(span.until())) {
            throw Refusal.malformed("span-empty").at("until");
        }
        return span;
    }

    private static LocalDate day(String name, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException malformed) {
            throw Refusal.malformed("wrong-date").at(name);
        }
    }

    /**
     * Some days.
     *
     * @param until exclusive
     */
    record Span(LocalDate from, LocalDate until) {}
}
