package org.onebeat.cases.transfer;

import java.time.Instant;

/**
 * To whom a dispute is handed, and why.
 *
 * @param agency code of the catalogue of partner agencies
 * @param answerDays working days that the agency has
 * @param answerBy when the agency's own clock runs out
 */
public record TransferOrder(String agency, String reason, int answerDays, Instant answerBy) {}
