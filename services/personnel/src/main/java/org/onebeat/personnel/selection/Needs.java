package org.onebeat.personnel.selection;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * What a station needs most for a village.
 *
 * @param specialities codes of the catalogue, the most needed first
 */
record Needs(@NotNull @Size(max = 10) List<@NotNull String> specialities) {}
