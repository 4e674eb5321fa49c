package org.onebeat.cases.archive;

import java.util.List;

/**
 * The whole file of a matter on paper, its parties masked as on the screen.
 *
 * @param cover what stands on the cover, and its value
 * @param practice it was practised
 * @param sections in the order of a file; none is empty
 */
public record ArchivePaper(
        String number,
        String summary,
        boolean practice,
        List<List<String>> cover,
        List<Section> sections,
        String madeAt) {

    /** A kind of paper in the file: a table with a row for each. */
    public record Section(String title, List<String> heads, List<List<String>> rows) {}
}
