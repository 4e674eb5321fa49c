package org.onebeat.fieldwork.notice;

import java.time.Instant;
import java.util.UUID;
import org.onebeat.territory.Ancestors;

/**
 * What is to be told to somebody: a code and parameters, no free text and no resident's data.
 *
 * @param sequence of the matter's event that asks for attention: nobody is told of the same one twice
 * @param number of a dispute or hazard, of a roster the first day concerned; null else
 * @param category code of the matter's own catalogue
 */
public record NewNotice(
        int person,
        Reason reason,
        About about,
        UUID matter,
        long sequence,
        String number,
        String category,
        Ancestors where,
        Instant toldAt) {}
