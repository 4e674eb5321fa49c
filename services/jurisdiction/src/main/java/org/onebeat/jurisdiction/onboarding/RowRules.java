package org.onebeat.jurisdiction.onboarding;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onebeat.jurisdiction.area.Known;
import org.onebeat.jurisdiction.area.Writing;
import org.onebeat.jurisdiction.area.Writing.Breach;
import org.onebeat.workbook.Findings;

/** The rules that a row is held to by itself; every breach becomes a finding. */
final class RowRules {

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
        Writing.ofName(draft.name()).ifPresent(broken -> refuse(draft, "name", broken));
    }

    /** Whether the code is right, and what it stands in was found. */
    private boolean code(Draft draft) {
        Optional<Breach> breach = Writing.ofCode(draft.sheet().area(), draft.code())
                .or(() -> ofSender(draft))
                .or(() -> reach.breach(draft.code()))
                .or(() -> ofBearers(draft));
        breach.ifPresent(broken -> refuse(draft, CODE, broken));
        return breach.isEmpty() && parents.hold(draft);
    }

    private Optional<Breach> ofSender(Draft draft) {
        return draft.sheet() == SheetKind.COUNTIES && !reach.city()
                ? Optional.of(new Breach("counties-by-city", Map.of()))
                : Optional.empty();
    }

    private Optional<Breach> ofBearers(Draft draft) {
        if (!register.draft(draft.code()).orElse(draft).equals(draft)) {
            return Optional.of(new Breach("duplicate-code", Map.of("first", first(draft))));
        }
        if (register.known(draft.code()).filter(area -> isOther(area, draft)).isPresent()) {
            return Optional.of(new Breach("code-taken", Map.of()));
        }
        return proposals.renewed(draft.code()).map(today -> new Breach("former-code", Map.of("proposal", today)));
    }

    private String first(Draft draft) {
        return register.draft(draft.code())
                .map(first -> Integer.toString(first.row().number()))
                .orElseThrow();
    }

    private static boolean isOther(Known area, Draft draft) {
        return area.kind() != draft.sheet().area();
    }

    private void refuse(Draft draft, String column, Breach broken) {
        findings.add(draft.row().finding(column, broken.rule(), broken.named()));
    }
}
