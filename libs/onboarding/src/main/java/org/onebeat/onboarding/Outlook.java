package org.onebeat.onboarding;

import java.util.List;
import org.onebeat.workbook.Findings;

/** What a workbook would do to the present state. */
public interface Outlook {

    /** What is wrong; with any, nothing is done. */
    Findings findings();

    List<SheetCount> counts();

    default int changes() {
        return counts().stream().mapToInt(SheetCount::changes).sum();
    }
}
