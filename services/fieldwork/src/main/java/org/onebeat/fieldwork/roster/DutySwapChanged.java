package org.onebeat.fieldwork.roster;

import java.time.LocalDate;

/**
 * What fieldwork reads of a swap of duties (api-specs/events/personnel).
 *
 * @param person who asked
 * @param other who was asked
 * @param state ASKED, AGREED, APPROVED, REFUSED, WITHDRAWN; an open string
 * @param by person id of whoever did this
 * @param day of the first of both duties
 * @param rosterVersion of the roster on which both have changed hands; null until then
 */
record DutySwapChanged(
        int id,
        int roster,
        int station,
        int person,
        int other,
        String state,
        int by,
        LocalDate day,
        Long rosterVersion) {}
