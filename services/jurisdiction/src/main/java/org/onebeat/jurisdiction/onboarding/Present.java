package org.onebeat.jurisdiction.onboarding;

import java.time.LocalDate;
import java.util.List;
import org.onebeat.jurisdiction.area.Known;
import org.onebeat.jurisdiction.facility.KnownPoint;
import org.onebeat.jurisdiction.facility.PointKindView;

/** What is on record when a workbook is checked. */
record Present(List<Known> areas, List<KnownPoint> points, List<PointKindView> kinds, LocalDate today) {}
