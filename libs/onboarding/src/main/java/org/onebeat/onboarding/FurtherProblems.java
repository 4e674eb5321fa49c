package org.onebeat.onboarding;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.onebeat.workbook.Problem;

/** @param problems as another service lists them, in either language; 5,000 at most */
record FurtherProblems(@NotNull @Size(max = 5_000) List<@NotNull Problem> problems) {}
