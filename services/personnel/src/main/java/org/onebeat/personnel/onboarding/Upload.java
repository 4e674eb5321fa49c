package org.onebeat.personnel.onboarding;

import java.time.Instant;
import java.util.List;

/**
 * A workbook as it came in, with the result of its dry run.
 *
 * @param digest of the bytes, by which a repeat is recognised
 * @param sealedWorkbook the bytes, encrypted; null of a workbook that is not kept
 * @param sealedFindings the first findings, encrypted; a cell may hold a telephone number
 * @param by id of the person who uploaded it
 */
record Upload(
        String fileName,
        String digest,
        byte[] sealedWorkbook,
        byte[] sealedFindings,
        int problemCount,
        List<SheetCount> counts,
        int by,
        Instant at) {}
