package org.onebeat.jurisdiction.onboarding;

import java.util.List;
import java.util.Map;
import org.onebeat.onboarding.Outlook;
import org.onebeat.onboarding.SheetCount;
import org.onebeat.workbook.Findings;

/**
 * What a workbook would do to the present state.
 *
 * @param additions rows without an area yet, parents before children
 * @param amendments rows that differ from their area, by its id
 * @param points rooms and workstations, changed or not
 * @param findings what is wrong; with any, nothing is done
 */
record Plan(
        List<Draft> additions,
        Map<Integer, Draft> amendments,
        List<PointStep> points,
        List<SheetCount> counts,
        Register register,
        Findings findings)
        implements Outlook {}
