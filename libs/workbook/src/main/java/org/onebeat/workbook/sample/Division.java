package org.onebeat.workbook.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A village with its township as the public list of divisions has it. */
record Division(String county, String townshipCode, String township, String code, String name, boolean urban) {

    /** The villages of one county, in the order of the file (county_code,county,township_code,township,village_code,village,kind). */
    static List<Division> read(Path csv, String county) throws IOException {
        try (Stream<String> lines = Files.lines(csv)) {
            return lines.skip(1)
                    .map(line -> line.split(","))
                    .filter(cells -> cells[0].equals(county))
                    .map(cells -> new Division(
                            cells[0], cells[2], cells[3], cells[4], cells[5], cells[6].equals("COMMUNITY")))
                    .toList();
        }
    }
}
