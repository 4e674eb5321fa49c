package org.onebeat.personnel.concurrent;

import org.onebeat.territory.AreaKind;

/**
 * A post of the catalogue.
 *
 * @param level TOWNSHIP or VILLAGE: where it is held
 */
record PostKindView(String code, AreaKind level, String zh, String en) {}
