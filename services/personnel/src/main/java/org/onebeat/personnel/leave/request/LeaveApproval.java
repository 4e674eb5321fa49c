package org.onebeat.personnel.leave.request;

import jakarta.validation.constraints.Positive;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That leave is granted. */
record LeaveApproval(
        @Positive
        @Schema(description = "Who acts meanwhile, proposed or not; nobody if left out, which is shown as a gap")
        Integer cover) {}
