package org.onebeat.bench.tree;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.onebeat.demonstration.city.County;
import org.onebeat.demonstration.city.Sector;
import org.onebeat.demonstration.city.Station;
import org.onebeat.demonstration.city.Village;
import org.onebeat.workbook.Layout;
import org.onebeat.workbook.WorkbookWriter;

/** A workbook with the whole territory of some counties, down to the grids of their communities. */
record CountyBook(List<County> counties) {

    private static final int GRIDS = 8;

    byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        try (var writer = new WorkbookWriter(bytes, Layout.ONBOARDING, Locale.CHINESE)) {
            writer.sheet("counties", rows(county -> Stream.of(List.of(county.code(), county.name()))));
            writer.sheet("townships", rows(county -> county.townships().stream()
                    .map(township -> List.of(township.code(), township.name()))));
            writer.sheet("stations", rows(county -> county.stations().stream()
                    .map(station -> List.of(station.code(), station.name()))));
            writer.sheet("sectors", rows(county -> county.stations().stream().flatMap(CountyBook::sectors)));
            writer.sheet("villages", rows(county -> county.stations().stream().flatMap(CountyBook::villages)));
            writer.sheet("grids", rows(county -> county.villages().stream().flatMap(CountyBook::grids)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private List<List<String>> rows(Function<County, Stream<List<String>>> of) {
        return counties.stream().flatMap(of).toList();
    }

    private static Stream<List<String>> sectors(Station station) {
        return Sector.of(station).stream().map(sector -> List.of(sector.code(), sector.name(), station.code()));
    }

    private static Stream<List<String>> villages(Station station) {
        return Sector.of(station).stream().flatMap(sector -> sector.villages().stream()
                .map(village -> List.of(
                        village.code(),
                        village.name(),
                        village.urban() ? "URBAN" : "RURAL",
                        station.code(),
                        sector.code())));
    }

    private static Stream<List<String>> grids(Village village) {
        return IntStream.rangeClosed(1, village.urban() ? GRIDS : 0)
                .mapToObj(at -> List.of("%s%03d".formatted(village.code(), at), "第%d网格".formatted(at), village.code()));
    }
}
