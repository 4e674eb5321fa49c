package org.onebeat.onboarding;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.onebeat.service.problem.Kind;
import org.onebeat.service.problem.Refusal;
import org.onebeat.workbook.Layout;
import org.onebeat.workbook.UnreadableWorkbook;
import org.onebeat.workbook.Workbook;

/** Finds out what the bytes of a workbook would do to the present state, telling how far it is. */
@ApplicationScoped
class Examination {

    private final Progress progress;

    Examination(Progress progress) {
        this.progress = progress;
    }

    <P extends Outlook> P plan(OwnSheets<P> sheets, byte[] content, int county) {
        progress.reach(county, Phase.READING, 0);
        Workbook workbook = read(
                content,
                Stream.concat(sheets.others().stream(), sheets.own().stream()).toList());
        progress.reach(county, Phase.CHECKING, workbook.rowCount(sheets.own()));
        return sheets.plan(workbook, county);
    }

    private static Workbook read(byte[] content, List<String> sheets) {
        try {
            return Workbook.read(content, Layout.ONBOARDING, sheets);
        } catch (UnreadableWorkbook unreadable) {
            Kind kind = unreadable.code().equals("workbook-too-large") ? Kind.TOO_LARGE : Kind.RULE_BROKEN;
            throw Refusal.of(kind, unreadable.code()).at("workbook");
        }
    }
}
