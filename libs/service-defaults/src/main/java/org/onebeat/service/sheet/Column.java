package org.onebeat.service.sheet;

import java.util.function.Function;

/**
 * A column of a list that is handed out as a workbook.
 *
 * @param value a text, a number or a day; null leaves the cell empty
 */
public record Column<T>(String heading, Function<T, Object> value) {}
