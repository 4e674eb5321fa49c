package org.onebeat.cases.grant;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who is asked in, and why: an area, or an agency. */
record GrantForm(
        @Schema(description = "Id of a beat, sector or station that adjoins, to handle it jointly")
        Integer area,

        @Size(max = 50) @Schema(description = "Code of the catalogue of agencies, to work with it")
        String agency,

        @Schema(description = "Person id of one of the agency's people; left out: all of them")
        Integer person,

        @NotBlank @Size(max = 500) String reason) {}
