package org.onebeat.personnel.course;

import java.time.LocalDate;
import java.util.List;

/**
 * What is shown of a session.
 *
 * @param county area id
 * @param until exclusive: the day after its last
 */
record SessionView(
        int id,
        String course,
        int county,
        String place,
        LocalDate from,
        LocalDate until,
        SessionState state,
        List<SessionState> possible,
        long version) {}
