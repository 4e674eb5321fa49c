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

    void hold(Draft draft) {
        if (draft.sheet() == SheetKind.COUNTIES) {
            return;
        }
        if (!register.speaksOf(SheetKind.COUNTIES, draft.county())) {
            refuse(draft, CODE, "unknown-county", Map.of("county", draft.county()));
            return;
        }
        switch (draft.sheet()) {
            case SECTORS -> stands(draft, SheetKind.STATIONS, "sector-code-of-station");
            case VILLAGES -> village(draft);
            case GRIDS -> stands(draft, SheetKind.VILLAGES, "grid-code-of-village");
            case COUNTIES, TOWNSHIPS, STATIONS -> {}
        }
    }

    /** A sector or a grid stays where it is, and a new one has a code of where it comes to stand. */
    private void stands(Draft draft, SheetKind above, String codeRule) {
        Optional<String> found = parent(draft, above);
        Optional<String> present = register.recorded(draft, above);
        if (present.isPresent() && found.isPresent() && !present.equals(found)) {
            refuse(draft, Register.column(above), "stands-elsewhere", Map.of("code", present.get()));
        } else if (present.isEmpty()
                && found.filter(code -> !code.equals(draft.stem())).isPresent()) {
            refuse(draft, CODE, codeRule, Map.of("code", found.get()));
        }
    }

    private void village(Draft draft) {
        if (!register.speaksOf(SheetKind.TOWNSHIPS, draft.township())) {
            Map<String, String> named = new HashMap<>(Map.of("township", draft.township()));
            proposals
                    .renewed(draft.township())
                    .ifPresent(township ->
                            named.put("proposal", township + draft.code().substring(township.length())));
            refuse(draft, CODE, "unknown-township", named);
        }
        if (draft.row().has("station")) {
            parent(draft, SheetKind.STATIONS).ifPresent(station -> {
                county(draft, station);
                sector(draft, station);
            });
        }
    }

    /** A township or a station may have come to another county under its old code. */
    private void county(Draft draft, String station) {
        Optional<Integer> township = register.known(draft.township()).map(Known::county);
        Optional<Integer> beside = register.known(station).map(Known::county);
        if (township.isPresent() && beside.isPresent() && !township.equals(beside)) {
            refuse(draft, "station", "two-counties", Map.of());
        }
    }

    private void sector(Draft draft, String station) {
        if (draft.row().has("sector")) {
            one(draft, SheetKind.SECTORS, station, register.sectors(draft, station));
        }
    }

    private Optional<String> parent(Draft draft, SheetKind above) {
        return one(draft, above, draft.county(), register.meant(draft, above));
    }

    private Optional<String> one(Draft draft, SheetKind above, String within, List<String> meant) {
        String column = Register.column(above);
        if (meant.size() == 1) {
            return Optional.of(meant.getFirst());
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
