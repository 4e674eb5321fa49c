package org.onebeat.personnel.person;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/** Somebody who is entered into the register by hand. The service number becomes the account, in small letters. */
public record NewPerson(
        @NotNull @Pattern(regexp = "[A-Za-z0-9]{4,20}") String serviceNumber,
        @NotNull @Valid PersonForm particulars) {}
