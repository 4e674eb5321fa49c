package org.onebeat.service.problem;

/**
 * What is wrong with one field of a request.
 *
 * @param name path of the field, such as {@code parties[0].name}
 * @param rule stable code of the broken rule
 * @param message the same for people, in the caller's language
 */
public record FieldProblem(String name, String rule, String message) {}
