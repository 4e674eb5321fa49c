package org.onebeat.onboarding;

import java.time.Instant;

/**
 * What came of checking an uploaded workbook.
 *
 * @param sealedWorkbook the bytes, encrypted; null of a workbook that is not kept
 * @param sealedFindings the first findings, encrypted
 * @param by id of the person who uploaded it
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record DryRun(String fileName, Outlook outlook, byte[] sealedWorkbook, byte[] sealedFindings, int by, Instant at) {}
