package org.onebeat.jurisdiction.area;

/** How many areas stand below one. */
record Count(Integer parent, Long areas) {}
