package org.onebeat.personnel.selection;

import org.onebeat.personnel.posting.CoveredArea;
import org.onebeat.personnel.unit.Colleague;

/**
 * An area that loses its holder when a round is carried out: its holder goes elsewhere, and nobody of the round comes.
 *
 * @param station null where it stands in none
 */
record LeftBehind(CoveredArea area, CoveredArea station, Colleague holder) {}
