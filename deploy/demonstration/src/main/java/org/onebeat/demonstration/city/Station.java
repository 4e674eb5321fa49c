package org.onebeat.demonstration.city;

import java.util.List;

/** A made-up police station and the villages it serves. */
public record Station(String code, String name, List<Village> villages) {}
