package org.onebeat.bench.onboarding;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.onebeat.demonstration.city.County;
import org.onebeat.demonstration.city.Station;
import org.onebeat.demonstration.city.Village;
import org.onebeat.workbook.Layout;
import org.onebeat.workbook.WorkbookWriter;

/** One workbook with a whole land in it, as an administrator would bring it. */
final class LandBook {

    private final Map<String, List<List<String>>> sheets = new LinkedHashMap<>();

    LandBook(Land land) {
        sheets.put("counties", rows(land, county -> Stream.of(List.of(county.code(), county.name()))));
        sheets.put("townships", rows(land, county -> county.townships().stream()
                .map(township -> List.of(township.code(), township.name()))));
        sheets.put("stations", rows(land, county -> county.stations().stream()
                .map(station -> List.of(station.code(), station.name()))));
        sheets.put("villages", rows(land, county -> county.stations().stream()
                .flatMap(station -> station.villages().stream().map(village -> village(village, station)))));
        Muster muster = new Muster(land);
        sheets.put("people", muster.people());
        sheets.put("postings", muster.postings());
    }

    private static List<List<String>> rows(Land land, Function<County, Stream<List<String>>> of) {
        return land.counties().stream().flatMap(of).toList();
    }

    private static List<String> village(Village village, Station station) {
        return List.of(village.code(), village.name(), village.urban() ? "URBAN" : "RURAL", station.code());
    }

    int rows(String sheet) {
        return sheets.get(sheet).size();
    }

    byte[] bytes() {
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
}
