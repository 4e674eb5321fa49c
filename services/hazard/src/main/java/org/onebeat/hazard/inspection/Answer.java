package org.onebeat.hazard.inspection;

/**
 * A question as it was answered.
 *
 * @param question code of the question
 */
record Answer(String question, Reply answer) {}
