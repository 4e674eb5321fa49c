package org.onebeat.jurisdiction.standard;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.onebeat.jurisdiction.facility.Whereabouts;
import org.onebeat.service.problem.Choice;

/** Which gaps of the caller's scope are asked for. */
public class GapQuestion extends Whereabouts {

    @QueryParam("rule")
    @Parameter(description = "COMMUNITY_ROOM, VILLAGE_ROOM, ROOM_LOAD, REMOTE_ROOMS or WORKSTATION; all unless told")
    String rule;

    List<Gap> among(List<Gap> gaps) {
        if (rule == null) {
            return gaps;
        }
        GapRule wanted = Choice.of(GapRule.class, "rule", rule);
        return gaps.stream().filter(gap -> gap.rule() == wanted).toList();
    }
}
