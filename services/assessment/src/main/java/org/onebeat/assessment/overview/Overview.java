package org.onebeat.assessment.overview;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.onebeat.assessment.area.AreaView;
import org.onebeat.assessment.area.Ground;
import org.onebeat.assessment.live.Shown;
import org.onebeat.assessment.span.Span;

/**
 * All figures of an area over a span.
 *
 * @param asOf when it was counted
 * @param path from the caller's top down to the area itself
 * @param own the caller's widest areas; figures are of the first of them unless another one is asked for
 * @param until first civil day not counted any more
 */
record Overview(
        Instant asOf,
        AreaView area,
        List<AreaView> path,
        List<AreaView> own,
        LocalDate from,
        LocalDate until,
        List<Figure> figures)
        implements Shown {

    static Overview of(Instant asOf, Ground ground, Span span, List<Figure> figures) {
        return new Overview(
                asOf,
                AreaView.of(ground.area()),
                ground.path().stream().map(AreaView::of).toList(),
                ground.own().stream().map(AreaView::of).toList(),
                span.from(),
                span.until(),
                figures);
    }

    @Override
    public boolean showsTheSameAs(Shown other) {
        return other instanceof Overview before
                && before.area.equals(area)
                && before.path.equals(path)
                && before.own.equals(own)
                && before.from.equals(from)
                && before.until.equals(until)
                && before.figures.equals(figures);
    }
}
