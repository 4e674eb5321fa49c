package org.onebeat.jurisdiction.onboarding;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.onebeat.jurisdiction.area.Known;
import org.onebeat.jurisdiction.facility.KnownPoint;
import org.onebeat.jurisdiction.facility.PointKindView;

/**
 * What is on record when a workbook is checked.
 *
 * @param former codes that areas bore once, with those of today
 */
record Present(
        List<Known> areas,
        Map<String, String> former,
        List<KnownPoint> points,
        List<PointKindView> kinds,
        LocalDate today) {}
