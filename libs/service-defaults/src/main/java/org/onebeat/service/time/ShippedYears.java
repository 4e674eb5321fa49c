package org.onebeat.service.time;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.onebeat.territory.WorkingYear;
import org.onebeat.territory.WorkingYear.Stretch;

/** The years that were announced when this was built ({@code working-days.txt}), as version 0: any word of a city counts more. */
final class ShippedYears {

    private static final String RESOURCE = "/working-days.txt";

    private ShippedYears() {}

    static List<WorkingYear> read() {
        try (var lines = new BufferedReader(
                new InputStreamReader(ShippedYears.class.getResourceAsStream(RESOURCE), StandardCharsets.UTF_8))) {
            return years(lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\\s+"))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(RESOURCE, e);
        }
    }

    private static List<WorkingYear> years(List<String[]> lines) {
        List<WorkingYear> years = new ArrayList<>();
        List<Stretch> days = new ArrayList<>();
        for (String[] line : lines.reversed()) {
            if (line[0].equals("year")) {
                years.add(new WorkingYear(Integer.parseInt(line[1]), 0, line[2], days.reversed()));
                days = new ArrayList<>();
            } else {
                days.add(
                        new Stretch(LocalDate.parse(line[1]), LocalDate.parse(line[2]), line[0].equals("on"), line[3]));
            }
        }
        return years;
    }
}
