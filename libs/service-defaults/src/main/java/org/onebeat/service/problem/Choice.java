package org.onebeat.service.problem;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Values that a caller chooses by name. */
public final class Choice {
    private Choice() {}

    /** 400 where there is none of this name, saying what there is to choose from. */
    public static <E extends Enum<E>> E of(Class<E> type, String field, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst()
                .orElseThrow(() -> notAmong(field, List.of(type.getEnumConstants())));
    }

    /** As {@link #of(Class, String, String)}, several. */
    public static <E extends Enum<E>> List<E> of(Class<E> type, String field, Collection<String> names) {
        return names.stream().map(name -> of(type, field, name)).toList();
    }

    /** 400: this field takes one of these. */
    public static Refusal notAmong(String field, Collection<?> choices) {
        String told = choices.stream().map(Object::toString).collect(Collectors.joining(", "));
        return Refusal.malformed("invalid", Map.of("choices", told)).at(field, "not-among-choices", null);
    }
}
