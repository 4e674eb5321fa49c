package org.onebeat.demonstration.city;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.onebeat.workbook.Layout;
import org.onebeat.workbook.WorkbookWriter;

/** The onboarding workbook of a county, as its clerk would fill it. */
public record Book(Map<String, List<List<String>>> sheets) {

    private static final String SEPARATOR = "、";
    private static final int STATION = 12;

    /**
     * @param since when all postings begin
     * @param today the day after which nothing has opened
     */
    public static Book of(County county, List<Officer> officers, List<Point> points, LocalDate since, LocalDate today) {
        List<Sector> sectors = county.stations().stream()
                .flatMap(station -> Sector.of(station).stream())
                .toList();
        Map<String, List<List<String>>> sheets = new LinkedHashMap<>();
        sheets.put("townships", rows(county.townships(), township -> List.of(township.code(), township.name())));
        sheets.put("stations", rows(county.stations(), station -> List.of(station.code(), station.name())));
        sheets.put("sectors", rows(sectors, sector -> List.of(sector.code(), sector.name(), "")));
        sheets.put(
                "villages",
                sectors.stream()
                        .flatMap(sector -> sector.villages().stream().map(village -> village(village, sector)))
                        .toList());
        sheets.put(
                "grids",
                county.villages().stream()
                        .flatMap(village -> Grid.of(village).stream())
                        .map(grid -> List.of(grid.code(), grid.name(), ""))
                        .toList());
        sheets.put("policePoints", rows(points, point -> point(point, today)));
        sheets.put("people", rows(officers, Book::person));
        sheets.put("postings", rows(officers, officer -> posting(officer, since)));
        sheets.put(
                "concurrentPosts",
                officers.stream()
                        .filter(officer -> officer.second() != null)
                        .map(officer -> second(officer, since))
                        .toList());
        return new Book(sheets);
    }

    private static <T> List<List<String>> rows(List<T> things, Function<T, List<String>> row) {
        return things.stream().map(row).toList();
    }

    public int rows(String sheet) {
        return sheets.get(sheet).size();
    }

    public byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        try (var writer = new WorkbookWriter(bytes, Layout.ONBOARDING, Locale.CHINESE)) {
            for (var sheet : sheets.entrySet()) {
                writer.sheet(sheet.getKey(), sheet.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static List<String> village(Village village, Sector sector) {
        String station = sector.code().substring(0, STATION);
        return List.of(village.code(), village.name(), village.urban() ? "URBAN" : "RURAL", station, sector.code());
    }

    private static List<String> point(Point point, LocalDate today) {
        return List.of(
                point.kind(),
                point.name(),
                point.village(),
                String.join(SEPARATOR, point.serves()),
                today.minusDays(point.daysAgo()).toString());
    }

    private static List<String> person(Officer officer) {
        return List.of(officer.number(), officer.name(), officer.category(), officer.unit(), "");
    }

    private static List<String> posting(Officer officer, LocalDate since) {
        return List.of(officer.number(), officer.function(), String.join(SEPARATOR, officer.areas()), since.toString());
    }

    private static List<String> second(Officer officer, LocalDate since) {
        return List.of(
                officer.number(), officer.second().post(), officer.second().organisation(), since.toString());
    }
}
