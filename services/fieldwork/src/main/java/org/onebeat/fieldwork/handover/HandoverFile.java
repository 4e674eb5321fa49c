package org.onebeat.fieldwork.handover;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import org.onebeat.territory.AreaName;
import org.onebeat.territory.Named;

/**
 * A hand-over with its lines.
 *
 * @param side which of the two the caller is; null where neither
 * @param next the steps that this caller may take now
 */
record HandoverFile(@JsonUnwrapped HandoverItem handover, List<LineView> lines, Side side, List<HandoverStep> next) {

    enum Side {
        OUTGOING,
        INCOMING
    }

    /**
     * @param subject id of the matter, or code of the standing point
     * @param zh of a standing point, null else; en likewise
     */
    record LineView(
            LineKind kind,
            String subject,
            String number,
            String category,
            AreaName village,
            Instant dueAt,
            String zh,
            String en,
            String note,
            boolean ticked) {

        static LineView of(Line line, Named named, PointView point) {
            return new LineView(
                    line.kind(),
                    line.subject(),
                    line.number(),
                    line.category(),
                    named.area(line.village()),
                    line.dueAt(),
                    point == null ? null : point.zh(),
                    point == null ? null : point.en(),
                    line.note(),
                    line.ticked());
        }
    }
}
