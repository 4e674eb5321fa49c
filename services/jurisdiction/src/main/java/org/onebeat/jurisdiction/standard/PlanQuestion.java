package org.onebeat.jurisdiction.standard;

import jakarta.ws.rs.QueryParam;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.onebeat.jurisdiction.facility.Whereabouts;
import org.onebeat.service.problem.Refusal;

/** How many rooms could be built, and in which part of the caller's scope. */
public class PlanQuestion extends Whereabouts {

    private static final int USUAL = 5;
    private static final int MOST = 100;

    @QueryParam("rooms")
    @Parameter(description = "How many rooms, 5 unless told, 100 at most")
    Integer rooms;

    int rooms() {
        if (rooms != null && (rooms < 1 || rooms > MOST)) {
            throw Refusal.malformed("rooms-out-of-range", Map.of("most", MOST)).at("rooms");
        }
        return rooms == null ? USUAL : rooms;
    }
}
