package org.onebeat.demonstration.city;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The public list of the demonstration city's counties, townships and villages. */
final class Divisions {

    private static final String LIST = "/org/onebeat/demonstration/zhoukou-411600.csv";

    private Divisions() {}

    /** In the order of the list (county_code,county,township_code,township,village_code,village,kind). */
    static List<County> counties() {
        var counties = new ArrayList<County>();
        by(rows(), row -> row[0]).forEach((code, rows) -> counties.add(county(code, rows)));
        return List.copyOf(counties);
    }

    private static County county(String code, List<String[]> rows) {
        var townships = new ArrayList<Township>();
        by(rows, row -> row[2]).forEach((township, villages) -> townships.add(township(township, villages)));
        return new County(code, rows.getFirst()[1], List.copyOf(townships), Stations.over(code, townships));
    }

    private static Township township(String code, List<String[]> rows) {
        var villages = rows.stream()
                .map(row -> new Village(row[4], row[5], row[6].equals("COMMUNITY")))
                .toList();
        return new Township(code, rows.getFirst()[3], villages);
    }

    private static Map<String, List<String[]>> by(List<String[]> rows, Function<String[], String> code) {
        return rows.stream().collect(Collectors.groupingBy(code, LinkedHashMap::new, Collectors.toList()));
    }

    private static List<String[]> rows() {
        try (var in = new BufferedReader(
                new InputStreamReader(Divisions.class.getResourceAsStream(LIST), StandardCharsets.UTF_8))) {
            return in.lines().skip(1).map(line -> line.split(",")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
