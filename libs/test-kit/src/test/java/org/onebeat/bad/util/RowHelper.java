package org.onebeat.bad.util;

/** Says nothing by its name, nor by its folder. */
public class RowHelper {}
