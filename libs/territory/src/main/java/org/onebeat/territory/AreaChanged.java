package org.onebeat.territory;

/**
 * CDI event, fired in the transaction that changed the replica: this area has a new history. Rows below it may stand
 * elsewhere now; {@link Territory#below} names the areas meant.
 */
public record AreaChanged(int areaId) {}
