package org.onebeat.bench.match;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.onebeat.workbook.Layout;
import org.onebeat.workbook.WorkbookWriter;

/** A district as large as Xindu (domain.md section 8), with made-up names: 180 villages of 9 stations, and 180 officers. */
final class District {

    static final int VILLAGES = 180;
    static final int COMMUNITY = 126;
    static final String CODE = "411605";
    private static final int STATIONS = 9;
    private static final String NUMBERS = "X";

    private District() {}

    static byte[] workbook() {
        var bytes = new ByteArrayOutputStream();
        try (var writer = new WorkbookWriter(bytes, Layout.ONBOARDING, Locale.CHINESE)) {
            writer.sheet("counties", List.of(List.of(CODE, "双选区")));
            writer.sheet("townships", rows(STATIONS, at -> List.of(township(at), "第" + (at + 1) + "镇")));
            writer.sheet("stations", rows(STATIONS, at -> List.of(station(at), "第" + (at + 1) + "派出所")));
            writer.sheet("villages", rows(VILLAGES, at -> village(at)));
            writer.sheet("people", rows(VILLAGES, at -> person(at)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Of the district, and not of those who run the platform. */
    static boolean isOfficer(JsonNode person) {
        return person.path("serviceNumber").asText().startsWith(NUMBERS);
    }

    private static List<List<String>> rows(int count, java.util.function.IntFunction<List<String>> row) {
        return IntStream.range(0, count).mapToObj(row).toList();
    }

    private static List<String> village(int at) {
        String code = township(at % STATIONS) + (201 + at / STATIONS);
        return List.of(code, "第" + (at + 1) + "社区居民委员会", "URBAN", station(at % STATIONS));
    }

    /** Seconded officers belong to the district, the others to a station. */
    private static List<String> person(int at) {
        String unit = at < COMMUNITY ? station(at % STATIONS) : CODE;
        return List.of(NUMBERS + "%05d".formatted(at), "王" + (at + 1), "POLICE_OFFICER", unit, "");
    }

    private static String township(int at) {
        return CODE + (100 + at);
    }

    private static String station(int at) {
        return CODE + (51 + at) + "0000";
    }
}
