package org.onebeat.onboarding;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.onebeat.workbook.Workbook;

/**
 * What a service does with those sheets of a workbook that it is the authority for. A service that takes workbooks has
 * one such bean; everything else about them is done here.
 *
 * @param <P> its own plan
 */
public interface OwnSheets<P extends Outlook> {

    /** Their keys. */
    List<String> own();

    /** Sheets that another service checks, and whose rows ours may refer to. */
    default List<String> others() {
        return List.of();
    }

    /** Base name of the texts in which it tells what is wrong. */
    String rules();

    /** Finds out what a workbook would do, and writes nothing. */
    P plan(Workbook workbook, int county);

    /** Keeps everybody else from writing what a workbook of this county writes, until the end of the transaction. */
    default void hold(int county) {}

    /** Does what a plan without problems says, all of it or nothing, and keeps what it did as the onboarding's deeds. */
    void carryOut(P plan, UUID onboarding);

    /** What hangs on what it did; empty where nothing does. */
    List<Hanging> hanging(UUID onboarding);

    /** Takes all deeds back and forgets them; answers how many there were. */
    int takeBack(UUID onboarding, Instant committedAt);
}
