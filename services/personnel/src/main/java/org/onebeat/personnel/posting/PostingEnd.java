package org.onebeat.personnel.posting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;

/**
 * How a posting ends.
 *
 * @param at its last instant (exclusive); now if absent
 * @param reason kept with the posting and in the audit trail
 * @param exception why the city's term need not be served; only asked for where it is not
 */
public record PostingEnd(
        Instant at,
        @NotBlank @Size(max = 200) String reason,

        @Size(max = 200) @Pattern(regexp = "[\\s\\S]*\\S[\\s\\S]*")
        String exception) {}
