package org.onebeat.personnel.posting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;

/**
 * What a posting that was entered wrongly should have been all along.
 *
 * @param areas each from when until when (exclusive, open if absent); as they are if absent, none where the posting
 *     never was
 * @param kind code of the catalogue of kinds; as it is if absent
 * @param reason kept with the correction
 */
record RightPosting(
        @Size(max = 400) List<@NotNull @Valid Held> areas,
        @Size(max = 40) String kind,
        @NotBlank @Size(max = 200) String reason) {

    /** An area, from when until when. */
    record Held(@NotNull @Positive Integer area, @NotNull Instant from, Instant until) {

        Holding holding() {
            return new Holding(area, from, until);
        }

        boolean isBackwards() {
            return until != null && !until.isAfter(from);
        }

        boolean meets(Held other) {
            return area.equals(other.area)
                    && (until == null || until.isAfter(other.from))
                    && (other.until == null || other.until.isAfter(from));
        }
    }
}
