package org.onebeat.demonstration.city;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.onebeat.workbook.Layout;
import org.onebeat.workbook.WorkbookWriter;

/** The onboarding workbook of a county, as its clerk would fill it. */
public record Book(Map<String, List<List<String>>> sheets) {

    private static final String SEPARATOR = "、";

    /** @param since when all postings begin */
    public static Book of(County county, List<Officer> officers, LocalDate since) {
        Map<String, List<List<String>>> sheets = new LinkedHashMap<>();
        sheets.put(
                "townships",
                county.townships().stream()
                        .map(township -> List.of(township.code(), township.name()))
                        .toList());
        sheets.put(
                "stations",
                county.stations().stream()
                        .map(station -> List.of(station.code(), station.name()))
                        .toList());
        sheets.put(
                "villages",
                county.stations().stream()
                        .flatMap(station -> station.villages().stream().map(village -> village(village, station)))
                        .toList());
        sheets.put("people", officers.stream().map(Book::person).toList());
        sheets.put(
                "postings",
                officers.stream().map(officer -> posting(officer, since)).toList());
        return new Book(sheets);
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

    private static List<String> village(Village village, Station station) {
        return List.of(village.code(), village.name(), village.urban() ? "URBAN" : "RURAL", station.code());
    }

    private static List<String> person(Officer officer) {
        return List.of(officer.number(), officer.name(), officer.category(), officer.unit(), "");
    }

    private static List<String> posting(Officer officer, LocalDate since) {
        return List.of(officer.number(), officer.function(), String.join(SEPARATOR, officer.areas()), since.toString());
    }
}
