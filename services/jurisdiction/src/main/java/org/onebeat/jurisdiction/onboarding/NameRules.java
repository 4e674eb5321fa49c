package org.onebeat.jurisdiction.onboarding;

import java.util.HashMap;
import java.util.Map;
import org.onebeat.jurisdiction.area.Known;
import org.onebeat.territory.AreaKind;
import org.onebeat.workbook.Findings;

/**
 * Names are unique where people tell areas apart by them: counties in the city, townships and stations in their county,
 * sectors in their station, villages in their township, grids in their village.
 */
final class NameRules {

    private final Register register;
    private final Findings findings;
    private final Map<String, String> owners = new HashMap<>();
    private final Map<String, Draft> drafts = new HashMap<>();

    NameRules(Register register, Findings findings) {
        this.register = register;
        this.findings = findings;
        for (Known area : register.everythingKnown()) {
            // An area that the workbook names anew does not keep its old name from another.
            if (register.draft(area.code()).isEmpty()) {
                owners.put(key(area), area.code());
            }
        }
    }

    boolean hold(Draft draft) {
        String key = key(draft);
        Draft first = drafts.putIfAbsent(key, draft);
        if (first != null) {
            findings.add(draft.row()
                    .finding(
                            "name",
                            "duplicate-name",
                            Map.of("first", "" + first.row().number())));
        } else if (owners.containsKey(key)) {
            findings.add(draft.row().finding("name", "name-taken", Map.of("code", owners.get(key))));
        } else {
            return true;
        }
        return false;
    }

    private String key(Known area) {
        String within =
                switch (area.kind()) {
                    case SECTOR -> register.codeOf(area.station());
                    case GRID -> register.codeOf(area.village());
                    default -> prefix(area.kind(), area.code());
                };
        return area.kind() + "/" + within + "/" + area.name();
    }

    private String key(Draft draft) {
        AreaKind kind = draft.sheet().area();
        String within =
                switch (kind) {
                    case SECTOR -> register.parents(draft).get(AreaKind.STATION);
                    case GRID -> register.parents(draft).get(AreaKind.VILLAGE);
                    default -> prefix(kind, draft.code());
                };
        return kind + "/" + within + "/" + draft.name();
    }

    private static String prefix(AreaKind kind, String code) {
        int within =
                switch (kind) {
                    case TOWNSHIP, STATION -> 6;
                    case VILLAGE -> 9;
                    default -> 0;
                };
        return code.substring(0, within);
    }
}
