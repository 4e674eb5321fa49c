package org.onebeat.personnel.posting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;

/**
 * How a posting ends.
 *
 * @param at its last instant (exclusive); now if absent
 * @param reason kept with the posting and in the audit trail
 */
public record PostingEnd(
        Instant at, @NotBlank @Size(max = 200) String reason) {}
