package org.onebeat.jurisdiction.onboarding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.onebeat.jurisdiction.area.Known;
import org.onebeat.workbook.Findings;

/** What a row stands in exists, or comes in with it; every breach becomes a finding. */
final class ParentRules {

    private static final String CODE = "code";
    private static final int CODES_TOLD = 5;

    private final Register register;
    private final Proposals proposals;
    private final Findings findings;

    ParentRules(Register register, Proposals proposals, Findings findings) {
        this.register = register;
        this.proposals = proposals;
        this.findings = findings;
    }

    /** Whether all was found; what a refused row of this workbook stands for is not, and not told again. */
    boolean hold(Draft draft) {
        if (draft.sheet() == SheetKind.COUNTIES) {
            return true;
        }
        if (!register.speaksOf(SheetKind.COUNTIES, draft.county())) {
            refuse(draft, CODE, "unknown-county", Map.of("county", draft.county()));
            return false;
        }
        return switch (draft.sheet()) {
            case SECTORS -> stands(draft, SheetKind.STATIONS, "sector-code-of-station");
            case VILLAGES -> village(draft);
            case GRIDS -> stands(draft, SheetKind.VILLAGES, "grid-code-of-village");
            case COUNTIES, TOWNSHIPS, STATIONS -> true;
        };
    }

    /** A sector or a grid stays where it is, and a new one has a code of where it comes to stand. */
    private boolean stands(Draft draft, SheetKind above, String codeRule) {
        Optional<String> found = parent(draft, above);
        Optional<String> present = register.recorded(draft, above);
        if (present.isPresent() && found.isPresent() && !present.equals(found)) {
            refuse(draft, Register.column(above), "stands-elsewhere", Map.of("code", present.get()));
        } else if (present.isEmpty()
                && found.filter(code -> !code.equals(draft.stem())).isPresent()) {
            refuse(draft, CODE, codeRule, Map.of("code", found.get()));
        }
        return found.isPresent();
    }

    private boolean village(Draft draft) {
        if (!register.speaksOf(SheetKind.TOWNSHIPS, draft.township())) {
            Map<String, String> named = new HashMap<>(Map.of("township", draft.township()));
            proposals
                    .renewed(draft.township())
                    .ifPresent(township ->
                            named.put("proposal", township + draft.code().substring(township.length())));
            refuse(draft, CODE, "unknown-township", named);
        }
        Optional<String> station = draft.row().has("station") ? parent(draft, SheetKind.STATIONS) : Optional.empty();
        station.ifPresent(found -> county(draft, found));
        return station.filter(found -> sector(draft, found)).isPresent();
    }

    /** A township or a station may have come to another county under its old code. */
    private void county(Draft draft, String station) {
        Optional<Integer> township = register.known(draft.township()).map(Known::county);
        Optional<Integer> beside = register.known(station).map(Known::county);
        if (township.isPresent() && beside.isPresent() && !township.equals(beside)) {
            refuse(draft, "station", "two-counties", Map.of());
        }
    }

    private boolean sector(Draft draft, String station) {
        return !draft.row().has("sector")
                || one(draft, SheetKind.SECTORS, station, register.sectors(draft, station))
                        .isPresent();
    }

    private Optional<String> parent(Draft draft, SheetKind above) {
        return one(draft, above, draft.county(), register.meant(draft, above));
    }

    private Optional<String> one(Draft draft, SheetKind above, String within, List<String> meant) {
        String column = Register.column(above);
        if (meant.size() == 1) {
            return Optional.of(meant.getFirst());
        }
        if (register.isRefused(above, register.reference(draft, above))) {
            return Optional.empty();
        }
        if (!draft.row().has(column)) {
            refuse(draft, CODE, "unknown-" + column + "-of-code", Map.of("code", register.reference(draft, above)));
        } else if (meant.size() > 1) {
            String codes = meant.stream().sorted().limit(CODES_TOLD).collect(Collectors.joining("、"));
            refuse(draft, column, "ambiguous-" + column, Map.of("codes", codes));
        } else {
            proposals
                    .of(draft.row().text(column), above + within, () -> register.names(above, within))
                    .ifPresentOrElse(
                            near -> refuse(draft, column, "unknown-" + column + "-near", Map.of("proposal", near)),
                            () -> refuse(draft, column, "unknown-" + column, Map.of()));
        }
        return Optional.empty();
    }

    private void refuse(Draft draft, String column, String rule, Map<String, String> named) {
        findings.add(draft.row().finding(column, rule, named));
    }
}
