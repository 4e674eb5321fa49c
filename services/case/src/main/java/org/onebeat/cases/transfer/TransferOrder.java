package org.onebeat.cases.transfer;

import java.time.Instant;
import java.util.List;

/**
 * To whom a dispute is handed, and why.
 *
 * @param agency code of the catalogue of partner agencies
 * @param answerDays working days that the agency has
 * @param answerBy when the agency's own clock runs out
 * @param people ids of those who sign in for the agency there
 */
public record TransferOrder(String agency, String reason, int answerDays, Instant answerBy, List<Integer> people) {}
