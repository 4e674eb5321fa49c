package org.onebeat.jurisdiction.calendar;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.onebeat.service.problem.Refusal;
import org.onebeat.territory.WorkingYear;

/** Public holidays of a year and the days worked for them, as a notice says. */
record WorkingYearForm(
        @NotBlank @Size(max = 100) @Schema(description = "The notice of the State Council", examples = "国办发明电〔2024〕12号")
        String notice,

        @NotEmpty @Size(max = 60) List<@NotNull @Valid Days> days) {

    /** Days in a row. */
    record Days(
            @NotNull LocalDate from,

            @NotNull @Schema(description = "The last day, too")
            LocalDate until,

            @Schema(description = "Worked, to make up for a holiday; otherwise off")
            boolean worked,

            @NotBlank @Size(max = 40) @Schema(description = "The holiday", examples = "春节")
            String name) {}

    /** @throws Refusal {@code day-outside-year}, {@code days-overlap} */
    WorkingYear of(int year, long version) {
        Set<LocalDate> told = new HashSet<>();
        for (int at = 0; at < days.size(); at++) {
            Days stretch = days.get(at);
            String field = "days[" + at + "].from";
            if (stretch.until().isBefore(stretch.from())
                    || stretch.from().getYear() != year
                    || stretch.until().getYear() != year) {
                throw Refusal.ruleBroken("day-outside-year").at(field);
            }
            if (!stretch.from().datesUntil(stretch.until().plusDays(1)).allMatch(told::add)) {
                throw Refusal.ruleBroken("days-overlap").at(field);
            }
        }
        return new WorkingYear(
                year,
                version,
                notice.strip(),
                days.stream()
                        .map(one -> new WorkingYear.Stretch(
                                one.from(),
                                one.until(),
                                one.worked(),
                                one.name().strip()))
                        .toList());
    }
}
