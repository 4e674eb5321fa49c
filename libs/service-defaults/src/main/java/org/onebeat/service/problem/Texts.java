package org.onebeat.service.problem;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The texts of all problems: every {@code problems_zh.properties} and {@code problems_en.properties} on the class path,
 * of the libraries and of the service, in UTF-8.
 */
@Singleton
class Texts {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

    private final Map<Language, Properties> texts = new EnumMap<>(Language.class);

    Texts() {
        for (var language : Language.values()) {
            texts.put(language, read("problems_" + language.suffix() + ".properties"));
        }
    }

    /** The text of this key, such as {@code stale.title}, with its placeholders filled. */
    Optional<String> text(Language language, String key, Map<String, ?> values) {
        return Optional.ofNullable(texts.get(language).getProperty(key)).map(text -> filled(text, values));
    }

    Set<String> keys(Language language) {
        return texts.get(language).stringPropertyNames();
    }

    private static String filled(String text, Map<String, ?> values) {
        return PLACEHOLDER
                .matcher(text)
                .replaceAll(match -> values.containsKey(match.group(1))
                        ? Matcher.quoteReplacement(String.valueOf(values.get(match.group(1))))
                        : Matcher.quoteReplacement(match.group()));
    }

    private static Properties read(String name) {
        var all = new Properties();
        try {
            var resources = Thread.currentThread().getContextClassLoader().getResources(name);
            while (resources.hasMoreElements()) {
                try (var reader = new InputStreamReader(resources.nextElement().openStream(), StandardCharsets.UTF_8)) {
                    all.load(reader);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be read", e);
        }
        return all;
    }
}
