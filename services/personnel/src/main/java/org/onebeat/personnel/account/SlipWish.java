package org.onebeat.personnel.account;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;

/**
 * Whose slips are wanted.
 *
 * @param unit area id of a station, county or the city: its own people, not those of units below it
 */
record SlipWish(@NotNull @Positive Integer unit) {}
