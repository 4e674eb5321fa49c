package org.onebeat.local;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/**
 * A part of the platform.
 *
 * @param ports it listens on; the first is the one people ask for
 * @param needs names of the parts that must be ready before it starts
 * @param start returns when the part is ready
 */
record Part(String name, List<Integer> ports, Set<String> needs, Supplier<Running> start) {}
