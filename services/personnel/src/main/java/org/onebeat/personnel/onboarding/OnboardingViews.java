package org.onebeat.personnel.onboarding;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.onebeat.service.paging.Cursor;
import org.onebeat.service.paging.Page;
import org.onebeat.service.paging.Paging;
import org.onebeat.territory.Person;
import org.onebeat.territory.Territory;
import org.onebeat.workbook.Finding;
import org.onebeat.workbook.Problem;
import org.onebeat.workbook.Wording;

/** Tells onboardings and their problems in the caller's language. */
@ApplicationScoped
class OnboardingViews {
    private static final int SHOWN = 200;
    private static final String PROBLEMS = "onboarding-problems";

    private final Vault vault;
    private final Territory territory;

    OnboardingViews(Vault vault, Territory territory) {
        this.vault = vault;
        this.territory = territory;
    }

    OnboardingView of(Onboarding onboarding, Locale locale) {
        List<Finding> findings = vault.openFindings(onboarding.findings());
        return new OnboardingView(
                onboarding.id(),
                onboarding.fileName(),
                onboarding.state(),
                told(findings.subList(0, Math.min(SHOWN, findings.size())), locale),
                onboarding.problemCount(),
                onboarding.sheets(),
                onboarding.changes(),
                onboarding.uploadedAt(),
                new OnboardingView.Uploader(onboarding.uploadedBy(), nameOf(onboarding.uploadedBy())),
                onboarding.committedAt(),
                onboarding.undoneAt(),
                onboarding.version());
    }

    /** All that are kept. */
    List<Problem> problems(Onboarding onboarding, Locale locale) {
        return told(vault.openFindings(onboarding.findings()), locale);
    }

    Page<Problem> problems(Onboarding onboarding, Paging paging, Locale locale) {
        List<Finding> findings = vault.openFindings(onboarding.findings());
        int from = paging.after(PROBLEMS, at -> List.of(at.number(0))).stream()
                .mapToInt(Integer.class::cast)
                .findFirst()
                .orElse(0);
        List<Integer> places = IntStream.range(from, Math.min(findings.size(), from + paging.probe()))
                .boxed()
                .toList();
        Wording wording = wording(locale);
        return Page.of(
                places, paging, place -> wording.tell(findings.get(place)), place -> Cursor.of(PROBLEMS, place + 1));
    }

    private static List<Problem> told(List<Finding> findings, Locale locale) {
        return findings.stream().map(wording(locale)::tell).toList();
    }

    private static Wording wording(Locale locale) {
        return new Wording(locale, "personnel-rules");
    }

    private String nameOf(int person) {
        return territory.person(person).map(Person::displayName).orElse("#" + person);
    }
}
