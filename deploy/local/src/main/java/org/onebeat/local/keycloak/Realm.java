package org.onebeat.local.keycloak;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onebeat.local.Broken;

/** The realm as code: {@code deploy/keycloak/onebeat-realm.json} with what the local overlay adds to its lists. */
public final class Realm {

    static final String NAME = "onebeat";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{(ONEBEAT_[A-Z_]+)}");

    private final Path folder;
    private final Map<String, String> values;

    /** @param values of the placeholders, such as {@code ONEBEAT_PUBLIC_URL} */
    public Realm(Path folder, Map<String, String> values) {
        this.folder = folder;
        this.values = Map.copyOf(values);
    }

    JsonNode render() {
        ObjectNode realm = read("onebeat-realm.json");
        read("local-overlay.json").properties().forEach(addition -> {
            var list = (ArrayNode) realm.withArray(addition.getKey());
            list.addAll((ArrayNode) addition.getValue());
        });
        return realm;
    }

    private ObjectNode read(String file) {
        try {
            String text = Files.readString(folder.resolve(file));
            return (ObjectNode) JSON.readTree(PLACEHOLDER.matcher(text).replaceAll(this::value));
        } catch (IOException e) {
            throw new Broken("The realm %s cannot be read: %s".formatted(folder.resolve(file), e.getMessage()), e);
        }
    }

    private String value(MatchResult placeholder) {
        String value = values.get(placeholder.group(1));
        if (value == null) {
            throw new Broken("The realm asks for " + placeholder.group() + ", which nobody sets");
        }
        return Matcher.quoteReplacement(value);
    }
}
