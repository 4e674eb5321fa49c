package org.onebeat.personnel.selection;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.onebeat.personnel.posting.CoveredArea;
import org.onebeat.personnel.selection.SelectionView.Turnout;
import org.onebeat.territory.Area;
import org.onebeat.territory.Territory;

/** Puts names and counts to rounds. */
@ApplicationScoped
class SelectionViews {
    private final Turnouts turnouts;
    private final Selections selections;
    private final Territory territory;

    SelectionViews(Turnouts turnouts, Selections selections, Territory territory) {
        this.turnouts = turnouts;
        this.selections = selections;
        this.territory = territory;
    }

    /** As it stands once all is written. */
    SelectionView one(Selection selection) {
        selections.settle();
        return all(List.of(selection)).get(selection.id());
    }

    Map<Integer, SelectionView> all(List<Selection> rows) {
        Map<Integer, Turnout> counts =
                turnouts.of(rows.stream().map(Selection::id).toList());
        Map<Integer, Area> counties =
                territory.areas(rows.stream().map(Selection::county).collect(Collectors.toSet()));
        return rows.stream()
                .collect(Collectors.toMap(
                        Selection::id, row -> view(row, counties, counts.getOrDefault(row.id(), Turnout.NOTHING))));
    }

    private static SelectionView view(Selection row, Map<Integer, Area> counties, Turnout turnout) {
        return new SelectionView(
                row.id(),
                CoveredArea.of(row.county(), counties),
                row.name(),
                row.function(),
                row.state(),
                row.wishesUntil(),
                row.from(),
                row.until(),
                row.state() == SelectionState.OPEN ? null : row.seed(),
                row.openedAt(),
                turnout,
                row.state().successors(),
                row.version());
    }
}
