package org.onebeat.personnel.chronicle;

import java.util.List;
import org.onebeat.service.audit.Change;

/**
 * Who brought a person in and who changed what is on record of them since, by hand or by workbook. What they are posted
 * to and were is asked of the postings.
 *
 * @param changes the newest first
 */
record PersonHistory(int id, List<Change> changes) {}
