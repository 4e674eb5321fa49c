package org.onebeat.jurisdiction.onboarding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.onebeat.territory.Person;
import org.onebeat.territory.Territory;
import org.onebeat.workbook.Wording;

/** How batches are shown to the reader of this call, in their language. */
@ApplicationScoped
class Views {

    static final int FIRST_PROBLEMS = 200;

    private final BatchFindings findings;
    private final Territory territory;
    private final HttpHeaders headers;

    Views(BatchFindings findings, Territory territory, HttpHeaders headers) {
        this.findings = findings;
        this.territory = territory;
        this.headers = headers;
    }

    Wording wording() {
        return new Wording(language(), "jurisdiction-rules");
    }

    /** The first acceptable language that we speak; Chinese otherwise. */
    Locale language() {
        return headers.getAcceptableLanguages().stream()
                .filter(locale -> List.of("zh", "en").contains(locale.getLanguage()))
                .findFirst()
                .orElse(Locale.CHINESE);
    }

    OnboardingView whole(Batch batch) {
        var first = findings.of(batch, List.of(), FIRST_PROBLEMS).stream()
                .map(BatchFinding::finding)
                .toList();
        return OnboardingView.of(batch, first, names(List.of(batch)).get(batch.uploadedBy()), wording());
    }

    /** For a list: without the problems themselves. */
    Map<Batch, OnboardingView> lines(Collection<Batch> batches) {
        Map<Integer, String> names = names(batches);
        Wording wording = wording();
        return batches.stream()
                .collect(Collectors.toMap(
                        batch -> batch,
                        batch -> OnboardingView.of(batch, null, names.get(batch.uploadedBy()), wording)));
    }

    private Map<Integer, String> names(Collection<Batch> batches) {
        return territory
                .people(batches.stream().map(Batch::uploadedBy).distinct().toList())
                .values()
                .stream()
                .collect(Collectors.toMap(Person::id, Person::displayName));
    }
}
