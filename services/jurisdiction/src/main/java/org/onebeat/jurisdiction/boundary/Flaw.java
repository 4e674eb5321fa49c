package org.onebeat.jurisdiction.boundary;

import java.util.Map;

/**
 * What is wrong with one feature, without a language; {@link Sentences} tells it.
 *
 * @param feature place in the collection, from 0; -1 for the collection as a whole
 * @param proposal what was probably meant; empty where nobody knows
 */
record Flaw(int feature, String code, String name, String rule, Map<String, ?> values, String proposal) {

    static Flaw of(Draft draft, String rule, Map<String, ?> values) {
        return new Flaw(draft.feature(), draft.code(), draft.name(), rule, values, "");
    }

    Flaw proposing(String better) {
        return new Flaw(feature, code, name, rule, values, better);
    }
}
