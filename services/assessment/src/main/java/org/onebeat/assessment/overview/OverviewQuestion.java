package org.onebeat.assessment.overview;

import org.onebeat.assessment.live.Question;
import org.onebeat.assessment.span.SpanQuestion;

/** Asked again as often as a figure moves. */
record OverviewQuestion(Overviews overviews, Integer area, SpanQuestion span) implements Question {
    @Override
    public Overview answer() {
        return overviews.of(area, span);
    }
}
