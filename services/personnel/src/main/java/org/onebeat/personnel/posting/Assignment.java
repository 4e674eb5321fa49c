package org.onebeat.personnel.posting;

import java.time.Instant;
import java.util.List;
import org.onebeat.territory.Role;

/** What a posting begins with. */
public record Assignment(int id, int person, Role function, boolean main, List<Place> places, Instant from) {}
