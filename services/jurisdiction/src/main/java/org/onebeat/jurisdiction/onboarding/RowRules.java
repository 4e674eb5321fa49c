package org.onebeat.jurisdiction.onboarding;

import java.util.List;
import java.util.Map;
import org.onebeat.jurisdiction.area.Known;
import org.onebeat.workbook.Findings;

/** The rules that a row is held to by itself; every breach becomes a finding. */
final class RowRules {

    private static final int LONGEST_NAME = 60;
    private static final String CODE = "code";

    private final Reach reach;
    private final Register register;
    private final Findings findings;
    private final Proposals proposals;
    private final ParentRules parents;

    RowRules(Reach reach, Register register, Proposals proposals, Findings findings) {
        this.reach = reach;
        this.register = register;
        this.findings = findings;
        this.proposals = proposals;
        this.parents = new ParentRules(register, proposals, findings);
    }

    /** Whether the row may come in; one with an empty or refused cell was told of by the reading. */
    boolean hold(Draft draft) {
        int before = findings.count();
        if (draft.row().has("name")) {
            name(draft);
        }
        boolean placed = draft.row().has(CODE) && code(draft);
        return placed && findings.count() == before && draft.row().has("name") && villageIsWhole(draft);
    }

    private static boolean villageIsWhole(Draft draft) {
        return draft.sheet() != SheetKind.VILLAGES
                || List.of("settlement", "station").stream().allMatch(draft.row()::has);
    }

    private void name(Draft draft) {
        if (draft.name().codePointCount(0, draft.name().length()) > LONGEST_NAME) {
            refuse(draft, "name", "name-too-long", Map.of("most", "" + LONGEST_NAME));
        }
    }

    /** Whether the code is right, and what it stands in was found. */
    private boolean code(Draft draft) {
        if (!draft.isWellFormed()) {
            refuse(draft, CODE, "code-format-" + draft.sheet().key(), Map.of());
        } else if (draft.sheet() == SheetKind.COUNTIES && !reach.city()) {
            refuse(draft, CODE, "counties-by-city", Map.of());
        } else if (!reach.covers(draft)) {
            refuse(draft, CODE, reach.city() ? "other-city" : "other-county", Map.of("county", reach.code()));
        } else if (!register.draft(draft.code()).orElse(draft).equals(draft)) {
            refuse(draft, CODE, "duplicate-code", Map.of("first", first(draft)));
        } else if (register.known(draft.code())
                .map(area -> isOther(area, draft))
                .orElse(false)) {
            refuse(draft, CODE, "code-taken", Map.of());
        } else if (proposals.renewed(draft.code()).isPresent()) {
            String today = proposals.renewed(draft.code()).get();
            refuse(draft, CODE, "former-code", Map.of("proposal", today));
        } else {
            return parents.hold(draft);
        }
        return false;
    }

    private String first(Draft draft) {
        return register.draft(draft.code())
                .map(first -> Integer.toString(first.row().number()))
                .orElseThrow();
    }

    private static boolean isOther(Known area, Draft draft) {
        return area.kind() != draft.sheet().area();
    }

    private void refuse(Draft draft, String column, String rule, Map<String, String> named) {
        findings.add(draft.row().finding(column, rule, named));
    }
}
