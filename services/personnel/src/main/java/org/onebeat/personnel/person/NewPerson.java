package org.onebeat.personnel.person;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody who is entered into the register by hand. The service number becomes the account, in small letters. */
public record NewPerson(
        @Pattern(regexp = "[A-Za-z0-9]{4,20}")
        @Schema(description = "Left out, one is given to people of the categories that we number")
        String serviceNumber,

        @NotNull @Valid PersonForm particulars) {}
