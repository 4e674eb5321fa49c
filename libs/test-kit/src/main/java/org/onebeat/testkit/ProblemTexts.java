package org.onebeat.testkit;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/** The texts of problems on the class path, of libraries and service together. */
final class ProblemTexts {
    private ProblemTexts() {}

    static void assertTheSameInBothLanguages() {
        var chinese = keys("problems_zh.properties");
        var english = keys("problems_en.properties");
        if (!chinese.equals(english)) {
            throw new AssertionError("Told in Chinese only: " + without(chinese, english) + "; in English only: "
                    + without(english, chinese));
        }
    }

    private static Set<String> without(Set<String> all, Set<String> some) {
        var rest = new TreeSet<>(all);
        rest.removeAll(some);
        return rest;
    }

    private static Set<String> keys(String name) {
        var texts = new Properties();
        try {
            var files = Thread.currentThread().getContextClassLoader().getResources(name);
            while (files.hasMoreElements()) {
                try (var reader = new InputStreamReader(files.nextElement().openStream(), StandardCharsets.UTF_8)) {
                    texts.load(reader);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts.stringPropertyNames();
    }
}
