package org.onebeat.onboarding;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.onebeat.service.paging.Cursor;
import org.onebeat.service.paging.Page;
import org.onebeat.service.paging.Paging;
import org.onebeat.territory.Person;
import org.onebeat.territory.Territory;
import org.onebeat.workbook.Finding;
import org.onebeat.workbook.Problem;
import org.onebeat.workbook.Wording;

/** How onboardings are shown. */
@ApplicationScoped
class OnboardingViews {

    private static final String IN_ORDER = "problems:position";

    private final Vault vault;
    private final Telling telling;
    private final Territory territory;

    OnboardingViews(Vault vault, Telling telling, Territory territory) {
        this.vault = vault;
        this.telling = telling;
        this.territory = territory;
    }

    OnboardingView whole(Onboarding onboarding) {
        String uploader = names(List.of(onboarding)).get(onboarding.uploadedBy());
        return OnboardingView.of(onboarding, telling.first(findings(onboarding)), uploader, telling.wording());
    }

    /** For a list: without the problems themselves. */
    Function<Onboarding, OnboardingView> lines(Collection<Onboarding> onboardings) {
        Map<Integer, String> names = names(onboardings);
        Wording wording = telling.wording();
        return onboarding -> OnboardingView.of(onboarding, null, names.get(onboarding.uploadedBy()), wording);
    }

    Page<Problem> problems(Onboarding onboarding, Paging paging) {
        List<Finding> findings = findings(onboarding);
        int from = paging.after(IN_ORDER, at -> List.of(at.number(0))).stream()
                .mapToInt(Integer.class::cast)
                .findFirst()
                .orElse(0);
        List<Integer> places = IntStream.range(from, Math.min(findings.size(), from + paging.probe()))
                .boxed()
                .toList();
        Wording wording = telling.wording();
        return Page.of(
                places, paging, place -> wording.tell(findings.get(place)), place -> Cursor.of(IN_ORDER, place + 1));
    }

    List<Finding> findings(Onboarding onboarding) {
        return onboarding.findings().map(vault::openFindings).orElse(List.of());
    }

    private Map<Integer, String> names(Collection<Onboarding> onboardings) {
        return territory
                .people(onboardings.stream()
                        .map(Onboarding::uploadedBy)
                        .distinct()
                        .toList())
                .values()
                .stream()
                .collect(Collectors.toMap(Person::id, Person::displayName));
    }
}
