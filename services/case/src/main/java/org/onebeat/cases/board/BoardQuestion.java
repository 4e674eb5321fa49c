package org.onebeat.cases.board;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.onebeat.cases.dispute.DisputePlace;
import org.onebeat.territory.Restriction;

/** Whose open disputes are on the board. */
public class BoardQuestion {

    @BeanParam
    DisputePlace place;

    @QueryParam("training")
    @DefaultValue("false")
    @Parameter(description = "true: practice; false (default): what counts")
    boolean training;

    Restriction restriction() {
        return place.restriction().and(Restriction.of("it.open = true and it.training = " + training));
    }
}
