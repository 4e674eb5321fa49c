package org.onebeat.personnel.concurrent;

import java.time.LocalDate;
import org.onebeat.personnel.catalogue.TermView;
import org.onebeat.territory.AreaKind;

/**
 * A post that can be held besides: an entry of the city's catalogue (domain.md section 3).
 *
 * @param level TOWNSHIP or VILLAGE: where it is held
 */
public record PostKind(TermView term, AreaKind level) {

    public String code() {
        return term.code();
    }

    public boolean offeredOn(LocalDate day) {
        return term.offeredOn(day);
    }

    /** Whether a cell of a workbook means this post: by its code or either label. */
    public boolean isMeantBy(String text) {
        return term.isMeantBy(text);
    }
}
