package org.onebeat.cases.view;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** @param filters of the list, by the names of its query; most have one value */
record ViewView(UUID id, String name, Map<String, List<String>> filters) {}
