package org.onebeat.jurisdiction.facility;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.onebeat.service.position.Position;

/** What is known of a point, and changes without a date. */
record PointForm(
        @NotBlank @Size(max = 60) String name,

        @Valid @Schema(description = "Left out: not known") Position position,

        @Size(max = 50) @Schema(description = "What the point has; left out: nothing")
        List<@NotNull @Valid Equipment> equipment) {

    /** An item that is named twice counts once, with its pieces together. */
    Collection<Equipment> equipmentByItem() {
        Map<String, Equipment> items = new LinkedHashMap<>();
        for (Equipment one : equipment == null ? List.<Equipment>of() : equipment) {
            items.merge(
                    one.item().strip(),
                    new Equipment(one.item().strip(), one.pieces()),
                    (first, second) -> new Equipment(first.item(), first.pieces() + second.pieces()));
        }
        return items.values();
    }
}
