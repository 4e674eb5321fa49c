package org.onebeat.service.problem;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.logging.Logger;

/**
 * The texts of all problems: every {@code problems_zh.properties} and {@code problems_en.properties} on the class path,
 * of the libraries and of the service, in UTF-8.
 */
@Singleton
class Texts {
    private static final Logger LOG = Logger.getLogger(Texts.class);
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

    private final Map<Language, Properties> texts = new EnumMap<>(Language.class);

    Texts() {
        for (var language : Language.values()) {
            texts.put(language, read("problems_" + language.suffix() + ".properties"));
        }
    }

    /**
     * The text of this key, such as {@code stale.title}, with its placeholders filled; empty where there is none, or where
     * one of them has no value: nobody reads a sentence with a gap in it.
     */
    Optional<String> text(Language language, String key, Map<String, ?> values) {
        return Optional.ofNullable(texts.get(language).getProperty(key))
                .filter(text -> isWhole(key, text, values))
                .map(text -> filled(text, values));
    }

    Set<String> keys(Language language) {
        return texts.get(language).stringPropertyNames();
    }

    private static boolean isWhole(String key, String text, Map<String, ?> values) {
        List<String> missing = PLACEHOLDER
                .matcher(text)
                .results()
                .map(match -> match.group(1))
                .filter(name -> !values.containsKey(name))
                .toList();
        if (!missing.isEmpty()) {
            LOG.debugf("%s is not told: nothing is known of %s", key, missing);
        }
        return missing.isEmpty();
    }

    private static String filled(String text, Map<String, ?> values) {
        return PLACEHOLDER
                .matcher(text)
                .replaceAll(match -> Matcher.quoteReplacement(String.valueOf(values.get(match.group(1)))));
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
