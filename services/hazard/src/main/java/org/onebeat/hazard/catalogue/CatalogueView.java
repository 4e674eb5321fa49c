package org.onebeat.hazard.catalogue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Everything a form about places and hazards offers. */
record CatalogueView(
        List<Label> categories, List<SeverityView> severities, List<PlaceKindView> placeKinds, List<Label> risks) {

    /** @param days until it has to be dealt with */
    record SeverityView(String code, String zh, String en, int days) {

        static SeverityView of(SeverityTerm term) {
            Label label = term.label();
            return new SeverityView(label.code(), label.zh(), label.en(), term.days());
        }
    }

    /** @param months from one inspection to the next, by risk */
    record PlaceKindView(String code, String zh, String en, Map<Risk, Integer> months) {

        static PlaceKindView of(PlaceKind kind) {
            Label label = kind.label();
            Map<Risk, Integer> months =
                    Arrays.stream(Risk.values()).collect(Collectors.toMap(risk -> risk, kind::monthsAt));
            return new PlaceKindView(label.code(), label.zh(), label.en(), months);
        }
    }
}
