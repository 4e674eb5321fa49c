package org.onebeat.jurisdiction.boundary;

/**
 * What is wrong with one feature, or deserves a look.
 *
 * @param feature its place in the collection, from 1; 0 for the collection as a whole
 * @param rule stable code of the rule
 * @param message the same for people, in the caller's language
 * @param proposal what was probably meant; empty where nobody knows
 */
record FlawView(int feature, String code, String name, String rule, String message, String proposal) {

    static FlawView of(Flaw flaw, String message) {
        return new FlawView(flaw.feature() + 1, flaw.code(), flaw.name(), flaw.rule(), message, flaw.proposal());
    }
}
