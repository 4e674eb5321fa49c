package org.onebeat.onboarding;

import java.util.List;

/**
 * What hangs on a committed workbook, so that it cannot be taken back.
 *
 * @param kind what it is, in the service's own words
 * @param count of all
 * @param examples names of the first few
 */
public record Hanging(String kind, int count, List<String> examples) {

    private static final int EXAMPLES = 5;

    static Hanging of(Tie kind, List<String> names) {
        return new Hanging(kind.name(), names.size(), List.copyOf(names.subList(0, Math.min(EXAMPLES, names.size()))));
    }
}
