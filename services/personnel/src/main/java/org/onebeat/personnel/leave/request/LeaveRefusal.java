package org.onebeat.personnel.leave.request;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why leave is not granted. */
record LeaveRefusal(@NotBlank @Size(max = 200) String reason) {}
