package org.onebeat.workbook;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Merged cells of each sheet. The reader does not tell them; they stand behind the rows, so the end of a sheet's part is
 * kept while it is counted.
 */
final class MergedCells {

    private static final int KEPT = 64 * 1024;
    private static final int MOST_RANGES = 20;
    private static final String RELATIONS = "xl/_rels/workbook.xml.rels";
    private static final String SHEETS = "xl/worksheets/";
    private static final Pattern MERGED = Pattern.compile("mergeCell ref=[\"']([A-Z0-9:]{2,30})[\"']");
    private static final Pattern RELATION = Pattern.compile("<Relationship [^>]*>");
    private static final Pattern ID = Pattern.compile("Id=[\"']([^\"']+)[\"']");
    private static final Pattern TARGET = Pattern.compile("Target=[\"']([^\"']+)[\"']");

    private final Map<String, StringBuilder> tails = new HashMap<>();

    void see(String part, byte[] bytes, int length) {
        if (part.equals(RELATIONS) || part.startsWith(SHEETS)) {
            // What is looked for is ASCII, whatever stands around it.
            StringBuilder tail = tails.computeIfAbsent(part, any -> new StringBuilder())
                    .append(new String(bytes, 0, length, StandardCharsets.ISO_8859_1));
            if (tail.length() > 2 * KEPT) {
                tail.delete(0, tail.length() - KEPT);
            }
        }
    }

    /** Ranges such as B2:B7 by the sheet's relation id. */
    Map<String, List<String>> ranges() {
        Map<String, List<String>> ranges = new HashMap<>();
        Matcher relations = RELATION.matcher(tails.getOrDefault(RELATIONS, new StringBuilder()));
        while (relations.find()) {
            Matcher id = ID.matcher(relations.group());
            Matcher target = TARGET.matcher(relations.group());
            if (id.find() && target.find()) {
                ranges.put(id.group(1), of(target.group(1)));
            }
        }
        return ranges;
    }

    private List<String> of(String target) {
        String part = target.startsWith("/") ? target.substring(1) : "xl/" + target;
        StringBuilder tail = tails.getOrDefault(part, new StringBuilder());
        return MERGED.matcher(tail)
                .results()
                .map((MatchResult range) -> range.group(1))
                .limit(MOST_RANGES)
                .toList();
    }
}
