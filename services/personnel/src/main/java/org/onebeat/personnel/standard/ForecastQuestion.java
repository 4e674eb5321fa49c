package org.onebeat.personnel.standard;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.onebeat.service.problem.Refusal;

/** How many more people, and where. */
public class ForecastQuestion {
    private static final int MOST = 10_000;

    @QueryParam("add")
    @Parameter(description = "How many people more, 1 to 10,000", required = true)
    Integer add;

    @QueryParam("police")
    @Parameter(description = "True: they are police, and the two ratios change")
    boolean police;

    @QueryParam("county")
    Integer county;

    @QueryParam("station")
    Integer station;

    int people() {
        if (add == null || add < 1 || add > MOST) {
            throw Refusal.malformed("people-out-of-range").at("add");
        }
        return add;
    }

    GapQuestion villages() {
        GapQuestion question = new GapQuestion();
        question.county = county;
        question.station = station;
        question.met = true;
        return question;
    }
}
