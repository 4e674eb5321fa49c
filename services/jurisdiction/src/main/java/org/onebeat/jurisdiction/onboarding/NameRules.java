package org.onebeat.jurisdiction.onboarding;

import java.util.HashMap;
import java.util.Map;
import org.onebeat.jurisdiction.area.Known;
import org.onebeat.territory.AreaKind;
import org.onebeat.workbook.Findings;

/**
 * Names are unique where people tell areas apart by them: counties in the city, townships and stations in their county,
 * villages in their township.
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
                owners.put(key(area.kind(), area.code(), area.name()), area.code());
            }
        }
    }

    boolean hold(Draft draft) {
        String key = key(draft.sheet().area(), draft.code(), draft.name());
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

    private static String key(AreaKind kind, String code, String name) {
        int within =
                switch (kind) {
                    case TOWNSHIP, STATION -> 6;
                    case VILLAGE -> 9;
                    default -> 0;
                };
        return kind + "/" + code.substring(0, within) + "/" + name;
    }
}
