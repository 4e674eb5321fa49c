package org.onebeat.jurisdiction.patrol;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** A patrol sector that is new, with its first arrangement. */
record NewPatrolSector(
        @NotBlank @Size(max = 20) String code,
        @NotBlank @Size(max = 60) String name,
        @NotNull @Valid ArrangementForm arrangement) {

    PatrolSectorForm form() {
        return new PatrolSectorForm(code, name);
    }
}
