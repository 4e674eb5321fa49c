package org.onebeat.cases.partner;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who is to sign in for an agency. */
record NewDelegate(
        @NotBlank @Size(max = 50) @Schema(description = "Code of the catalogue of agencies")
        String agency,

        @NotNull @Schema(description = "Person id of somebody who is posted as PARTNER in one of the caller's counties")
        Integer person) {}
