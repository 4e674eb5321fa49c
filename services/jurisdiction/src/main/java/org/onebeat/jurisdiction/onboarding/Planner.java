package org.onebeat.jurisdiction.onboarding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.onebeat.jurisdiction.area.Known;
import org.onebeat.onboarding.SheetCount;
import org.onebeat.territory.AreaKind;
import org.onebeat.workbook.Findings;
import org.onebeat.workbook.Workbook;

/** Checks a workbook against the present state, all of it, in memory: one query brought the state. */
final class Planner {

    /** The sheets that this service reads. */
    static final List<String> READ =
            Stream.concat(SheetKind.KEYS.stream(), Stream.of(PointsSheet.KEY)).toList();

    private final Workbook workbook;
    private final Register register;
    private final Findings findings;
    private final RowRules rules;
    private final NameRules names;
    private final LifeRules lives;
    private final List<Draft> additions = new ArrayList<>();
    private final Map<Integer, Draft> amendments = new LinkedHashMap<>();
    private final PointsSheet points;

    private Planner(Workbook workbook, Reach reach, Present present) {
        Proposals proposals = new Proposals(present.former());
        this.workbook = workbook;
        this.register = new Register(present.areas(), drafts(workbook));
        this.findings = workbook.findings(READ);
        this.rules = new RowRules(reach, register, proposals, findings);
        this.names = new NameRules(register, findings);
        this.lives = new LifeRules(register, present.today(), findings);
        this.points = new PointsSheet(reach, present, register, proposals, findings);
    }

    static Plan plan(Workbook workbook, Reach reach, Present present) {
        return new Planner(workbook, reach, present).plan();
    }

    private static List<Draft> drafts(Workbook workbook) {
        List<Draft> drafts = new ArrayList<>();
        for (SheetKind sheet : SheetKind.values()) {
            workbook.rows(sheet.key()).stream()
                    .filter(row -> row.has("code"))
                    .map(row -> Draft.of(sheet, row))
                    .forEach(drafts::add);
        }
        return drafts;
    }

    private Plan plan() {
        List<SheetCount> counts = new ArrayList<>();
        for (SheetKind sheet : SheetKind.values()) {
            if (workbook.has(sheet.key())) {
                counts.add(compare(sheet));
            }
        }
        List<PointStep> steps = points.steps(workbook);
        if (workbook.has(PointsSheet.KEY)) {
            counts.add(PointsSheet.count(workbook.rows(PointsSheet.KEY).size(), steps));
        }
        return new Plan(additions, amendments, steps, counts, register, findings);
    }

    private SheetCount compare(SheetKind sheet) {
        int added = additions.size();
        int changed = amendments.size();
        int unchanged = 0;
        for (var row : workbook.rows(sheet.key())) {
            Draft draft = Draft.of(sheet, row);
            if (!rules.hold(draft) || !names.hold(draft) || !lives.hold(draft)) {
                register.refuse(draft);
            } else if (isUnchanged(draft)) {
                unchanged++;
            }
        }
        return new SheetCount(
                sheet.key(),
                workbook.rows(sheet.key()).size(),
                additions.size() - added,
                amendments.size() - changed,
                unchanged);
    }

    private boolean isUnchanged(Draft draft) {
        Optional<Known> present = register.known(draft.code());
        if (present.isEmpty()) {
            additions.add(draft);
            return false;
        }
        Known area = present.get();
        boolean same = area.name().equals(draft.name())
                && area.settlement() == draft.settlement()
                && (draft.sheet() != SheetKind.VILLAGES || stands(area, draft));
        if (!same) {
            amendments.put(area.id(), draft);
        }
        return same;
    }

    private boolean stands(Known area, Draft draft) {
        Map<AreaKind, String> parents = register.parents(draft);
        return Stream.of(AreaKind.STATION, AreaKind.SECTOR)
                .allMatch(kind -> Objects.equals(
                        parents.get(kind),
                        area.parent(kind).map(register::codeOf).orElse(null)));
    }
}
