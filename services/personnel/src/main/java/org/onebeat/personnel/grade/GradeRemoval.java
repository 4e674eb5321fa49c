package org.onebeat.personnel.grade;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a grade was never given. */
record GradeRemoval(@NotBlank @Size(max = 200) String reason) {}
