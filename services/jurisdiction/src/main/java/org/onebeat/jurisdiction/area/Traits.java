package org.onebeat.jurisdiction.area;

/**
 * What a workbook says of an area besides where it stands.
 *
 * @param settlement of a village, else null
 */
public record Traits(String code, String name, Settlement settlement) {}
