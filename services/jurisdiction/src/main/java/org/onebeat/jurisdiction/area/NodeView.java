package org.onebeat.jurisdiction.area;

/**
 * An area in a tree that is opened step by step.
 *
 * @param childCount how many areas stand directly below it in the tree that was asked for
 */
public record NodeView(AreaView area, long childCount) {}
