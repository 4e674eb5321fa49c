package org.onebeat.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/**
 * Tells findings in Chinese or English. A rule's sentence is looked for as {@code rule.<code>} in the library's bundle,
 * then in the bundles a service adds.
 */
public final class Wording {

    private final Labels labels;
    private final List<ResourceBundle> bundles = new ArrayList<>();

    /** @param bundles base names on the class path, such as {@code rules} for rules_zh and rules_en */
    public Wording(Locale locale, String... bundles) {
        labels = new Labels(locale);
        this.bundles.add(labels.bundle());
        for (String name : bundles) {
            this.bundles.add(ResourceBundle.getBundle(
                    name, labels.locale(), Thread.currentThread().getContextClassLoader()));
        }
    }

    /** The title of a sheet of ours. */
    public String sheet(String key) {
        return labels.sheet(key);
    }

    public Problem tell(Finding finding) {
        return new Problem(
                labels.sheet(finding.sheet()),
                finding.row(),
                labels.column(finding.sheet(), finding.column()),
                finding.rule(),
                finding.value(),
                fill(sentence(finding), finding),
                finding.proposed());
    }

    /** With the proposal after it, if it does not speak of it itself. */
    private String sentence(Finding finding) {
        String sentence = sentence(finding.rule());
        return finding.proposed().isEmpty() || sentence.contains("{proposal}")
                ? sentence
                : sentence + labels.text("proposal.sentence");
    }

    private String sentence(String rule) {
        for (ResourceBundle bundle : bundles) {
            try {
                return bundle.getString("rule." + rule);
            } catch (MissingResourceException elsewhere) {
                continue;
            }
        }
        return rule;
    }

    private String fill(String sentence, Finding finding) {
        String filled = sentence.replace("{value}", finding.value());
        for (Map.Entry<String, String> named : finding.named().entrySet()) {
            filled = filled.replace("{" + named.getKey() + "}", named.getValue());
        }
        return filled.contains("{choices}") ? filled.replace("{choices}", choices(finding)) : filled;
    }

    private String choices(Finding finding) {
        return Layout.ONBOARDING
                .column(finding.sheet(), finding.column())
                .map(column -> column.choices().stream()
                        .map(code -> labels.choice(column.key(), code))
                        .collect(Collectors.joining(labels.text("list.separator"))))
                .orElse("");
    }
}
