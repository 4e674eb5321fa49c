package org.onebeat.personnel.standard;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which villages of the caller's scope are held against the standard. */
public class GapQuestion {
    @QueryParam("on")
    @Parameter(description = "As of this day, today unless told")
    LocalDate on;

    @QueryParam("county")
    Integer county;

    @QueryParam("station")
    Integer station;

    @QueryParam("met")
    @Parameter(description = "True: those too where the standard is met")
    boolean met;
}
