package org.onebeat.workbook.sample;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.onebeat.workbook.Layout;
import org.onebeat.workbook.WorkbookWriter;

/**
 * A county's onboarding workbook as a clerk would fill it, to try and to test with: real townships and villages of a list
 * of divisions; stations and people made up, always the same. No county clerk is in it: one must exist to upload it.
 *
 * <pre>java -cp ... org.onebeat.workbook.sample.SampleWorkbook divisions.csv 411603 out.xlsx [--errors]</pre>
 */
public final class SampleWorkbook {

    private final Map<String, List<List<?>>> sheets = new LinkedHashMap<>();

    private SampleWorkbook(List<Division> divisions) {
        List<Station> stations = Station.over(divisions);
        Force force = new Force(divisions.getFirst().county(), stations);
        sheets.put("townships", townships(divisions));
        sheets.put("stations", new ArrayList<>());
        sheets.put("villages", new ArrayList<>());
        for (Station station : stations) {
            sheets.get("stations").add(List.of(station.code(), station.name()));
            station.villages().forEach(village -> sheets.get("villages").add(village(village, station)));
        }
        sheets.put("people", force.people());
        sheets.put("postings", force.postings());
    }

    /** The workbook of one county of the list. */
    public static SampleWorkbook of(Path divisions, String county) throws IOException {
        return new SampleWorkbook(Division.read(divisions, county));
    }

    /** The same with eleven mistakes: seven about territory, two about people, two about postings. */
    public SampleWorkbook withMistakes() {
        Mistakes.plant(sheets);
        return this;
    }

    /** Rows of a sheet, to be changed by a test before it is written. */
    public List<List<?>> rows(String sheet) {
        return sheets.get(sheet);
    }

    public void write(OutputStream out) throws IOException {
        try (WorkbookWriter writer = new WorkbookWriter(out, Layout.ONBOARDING, Locale.CHINESE)) {
            for (Map.Entry<String, List<List<?>>> sheet : sheets.entrySet()) {
                writer.sheet(sheet.getKey(), sheet.getValue());
            }
        }
    }

    private static List<List<?>> townships(List<Division> divisions) {
        Map<String, List<?>> townships = new LinkedHashMap<>();
        divisions.forEach(village ->
                townships.putIfAbsent(village.townshipCode(), List.of(village.townshipCode(), village.township())));
        return new ArrayList<>(townships.values());
    }

    private static List<String> village(Division village, Station station) {
        return List.of(village.code(), village.name(), village.urban() ? "URBAN" : "RURAL", station.code());
    }

    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 3) {
            throw new IllegalArgumentException("usage: SampleWorkbook divisions.csv 411603 out.xlsx [--errors]");
        }
        SampleWorkbook sample = of(Path.of(arguments[0]), arguments[1]);
        if (List.of(arguments).contains("--errors")) {
            sample.withMistakes();
        }
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(Path.of(arguments[2])))) {
            sample.write(out);
        }
    }
}
