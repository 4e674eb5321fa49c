package org.onebeat.personnel.standard;

import java.util.List;
import org.onebeat.territory.AreaName;

/**
 * What so many more people would change; nothing of it is written.
 *
 * @param placed how many of them a village needs
 * @param before villages of the place asked for, as they are
 * @param after the same with the people placed
 * @param ratiosBefore null for people of another category than police, for one station, and for whoever sees no whole county
 * @param places where they would serve, those that lack most first
 */
record Forecast(
        int people,
        int placed,
        StaffingFigure before,
        StaffingFigure after,
        StrengthFigure ratiosBefore,
        StrengthFigure ratiosAfter,
        List<Place> places) {

    /** So many people for a village. */
    record Place(AreaName village, AreaName station, int people, double lackingBefore, double lackingAfter) {}
}
