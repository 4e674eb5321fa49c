package org.onebeat.personnel.course;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/** A course that the city adds to its catalogue. */
record NewCourse(
        @NotNull @Pattern(regexp = "[A-Z][A-Z_]{1,39}") String code,
        @NotNull @Valid CourseForm form) {}
