package org.onebeat.personnel.person;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is put on record of a person by hand, under the rules of the workbook.
 *
 * @param unit area id
 * @param telephone one that is left out stays what it was
 */
public record PersonForm(
        @NotBlank @Size(max = Particulars.LONGEST_NAME) String displayName,

        @NotBlank @Size(max = 40) @Schema(description = "Code of the catalogue of categories")
        String category,

        @NotNull @Positive @Schema(description = "The station, county or city the person belongs to")
        Integer unit,

        @Pattern(regexp = "1\\d{10}") @Schema(description = "Mobile number; left out, it stays what it was")
        String telephone) {}
