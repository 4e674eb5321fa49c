package org.onebeat.jurisdiction.boundary;

import java.util.List;
import java.util.UUID;

/**
 * What an import found and did.
 *
 * @param pack null of a dry run
 * @param problems the first 200; nothing is written while there is one
 * @param warnings the first 200; they do not hinder
 */
record ImportReport(
        UUID pack,
        int features,
        int added,
        int replaced,
        int unchanged,
        int problemCount,
        List<FlawView> problems,
        int warningCount,
        List<FlawView> warnings) {}
