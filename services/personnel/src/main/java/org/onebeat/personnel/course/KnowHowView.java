package org.onebeat.personnel.course;

import java.time.LocalDate;

/**
 * What helps in villages of a kind.
 *
 * @param settlement URBAN or RURAL; null: any
 * @param withdrawn pushed to nobody any more
 */
record KnowHowView(
        int id, String settlement, String title, String text, LocalDate writtenOn, boolean withdrawn, long version) {}
