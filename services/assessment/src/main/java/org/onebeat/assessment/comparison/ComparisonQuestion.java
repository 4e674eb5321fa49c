package org.onebeat.assessment.comparison;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.onebeat.assessment.indicator.Indicator;
import org.onebeat.assessment.indicator.Indicators;
import org.onebeat.assessment.span.Span;
import org.onebeat.assessment.span.SpanQuestion;
import org.onebeat.service.problem.Refusal;

/** What is to be compared. */
class ComparisonQuestion {
    @QueryParam("area")
    @Parameter(description = "Id of an area within the caller's scope; left out: the caller's own")
    private Integer area;

    @QueryParam("indicator")
    @Parameter(description = "Code of an indicator", required = true)
    private String indicator;

    @QueryParam("sort")
    @Parameter(description = "rank (default), code, value or -value")
    private String sort;

    @QueryParam("limit")
    @Parameter(description = "So many areas at most; all of them if left out")
    private Integer limit;

    @BeanParam
    private SpanQuestion span;

    Integer area() {
        return area;
    }

    Span span(LocalDate today) {
        return span.on(today);
    }

    Indicator indicator() {
        return Indicators.asked(indicator);
    }

    List<Child> arranged(List<Child> children) {
        if (limit != null && limit < 1) {
            throw Refusal.malformed("invalid").at("limit", "wrong-value", null);
        }
        return children.stream()
                .sorted(ComparisonOrder.of(sort).order())
                .limit(limit == null ? Long.MAX_VALUE : limit)
                .toList();
    }
}
