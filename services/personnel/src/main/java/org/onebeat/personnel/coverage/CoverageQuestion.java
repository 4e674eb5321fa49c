package org.onebeat.personnel.coverage;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.onebeat.service.problem.Choice;

/** Which villages of the caller's scope are asked for. */
public class CoverageQuestion {
    @QueryParam("on")
    @Parameter(description = "As of this day, today unless told")
    LocalDate on;

    @QueryParam("county")
    Integer county;

    @QueryParam("station")
    Integer station;

    @QueryParam("lack")
    @Parameter(description = "HOLDER, OWN_HOLDER or RULE: only villages that lack it")
    String lack;

    boolean asksFor(Watch watch) {
        return lack == null || Choice.of(Lack.class, "lack", lack).in(watch);
    }
}
