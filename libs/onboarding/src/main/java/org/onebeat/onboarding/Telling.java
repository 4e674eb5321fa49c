package org.onebeat.onboarding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Locale;
import org.onebeat.service.problem.Language;
import org.onebeat.workbook.Finding;
import org.onebeat.workbook.Problem;
import org.onebeat.workbook.Wording;

/** Tells what was found to the reader of this call, in their language. */
@ApplicationScoped
public class Telling {

    private static final int FIRST = 200;

    private final OwnSheets<?> sheets;
    private final HttpHeaders headers;

    Telling(OwnSheets<?> sheets, HttpHeaders headers) {
        this.sheets = sheets;
        this.headers = headers;
    }

    public Locale language() {
        return Language.of(headers).locale();
    }

    Wording wording() {
        return new Wording(language(), sheets.rules());
    }

    /** The first {@value #FIRST}. */
    List<Problem> first(List<Finding> findings) {
        return all(findings.subList(0, Math.min(FIRST, findings.size())));
    }

    List<Problem> all(List<Finding> findings) {
        return findings.stream().map(wording()::tell).toList();
    }
}
