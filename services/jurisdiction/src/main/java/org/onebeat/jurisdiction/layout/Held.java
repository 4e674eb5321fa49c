package org.onebeat.jurisdiction.layout;

import org.onebeat.territory.Role;

/**
 * Somebody who holds a function for an area.
 *
 * @param acting for another who is away
 */
record Held(int area, Role function, int person, String name, boolean acting) {}
