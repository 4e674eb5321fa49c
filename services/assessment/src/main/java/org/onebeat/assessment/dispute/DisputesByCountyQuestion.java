package org.onebeat.assessment.dispute;

import org.onebeat.assessment.live.Question;
import org.onebeat.assessment.span.SpanQuestion;

/** Asked again as often as a figure moves. */
record DisputesByCountyQuestion(DisputeFigures figures, SpanQuestion span) implements Question {
    @Override
    public DisputesByCounty answer() {
        return figures.byCounty(span);
    }
}
