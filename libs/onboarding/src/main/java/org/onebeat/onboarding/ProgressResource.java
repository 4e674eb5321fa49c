package org.onebeat.onboarding;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.onebeat.territory.May;
import org.onebeat.territory.Role;

/** To be asked every second or so while a workbook is uploaded or committed. */
@Path("/onboardings/progress")
@RunOnVirtualThread
@Tag(name = "onboarding")
class ProgressResource {

    private final Progress progress;
    private final Home home;

    ProgressResource(Progress progress, Home home) {
        this.progress = progress;
        this.home = home;
    }

    @GET
    @Transactional
    @May({Role.COUNTY_CLERK, Role.CITY_ADMIN})
    @Operation(
            operationId = "readOnboardingProgress",
            summary = "How far the county's workbook is that is being uploaded or committed")
    public ProgressView read() {
        return progress.of(home.county());
    }
}
