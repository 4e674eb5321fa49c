package org.onebeat.fieldwork.handover;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A line of a hand-over: never a text or a name out of the matter (domain.md section 9).
 *
 * @param subject id of the matter, or code of the standing point
 * @param number of a dispute or a hazard, null else
 * @param category code of the matter's own catalogue
 * @param village null of a standing point
 * @param note what the outgoing person says of it, null where nothing
 * @param ticked the incoming person has taken it on
 */
record Line(
        LineKind kind,
        String subject,
        String number,
        String category,
        Integer village,
        Instant dueAt,
        String note,
        boolean ticked) {

    static Line of(LineKind kind, String subject) {
        return new Line(kind, subject, null, null, null, null, null, false);
    }

    Line noted(String words) {
        String said = words == null || words.isBlank() ? null : words.strip();
        return new Line(kind, subject, number, category, village, dueAt, said, ticked);
    }

    Line ticked(boolean tick) {
        return new Line(kind, subject, number, category, village, dueAt, note, tick);
    }

    /** These lines, with what was noted and ticked on earlier ones of the same subject. */
    static List<Line> keeping(List<Line> earlier, List<Line> lines) {
        Map<String, Line> known = earlier.stream().collect(Collectors.toMap(Line::subject, Function.identity()));
        return lines.stream()
                .map(line -> {
                    Line before = known.getOrDefault(line.subject(), line);
                    return line.noted(before.note()).ticked(before.ticked());
                })
                .toList();
    }
}
