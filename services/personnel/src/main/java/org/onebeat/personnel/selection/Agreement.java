package org.onebeat.personnel.selection;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a clerk has seen and agrees to before a round is carried out. */
record Agreement(
        @Size(max = 2000) @Schema(description = "Ids of the areas that lose their holder, as listed; none if left out")
        List<@NotNull Integer> leaves) {

    static boolean isTo(Agreement agreement, List<LeftBehind> leaving) {
        List<Integer> agreed = agreement == null || agreement.leaves == null ? List.of() : agreement.leaves;
        return agreed.stream()
                .sorted()
                .toList()
                .equals(leaving.stream().map(each -> each.area().id()).sorted().toList());
    }
}
