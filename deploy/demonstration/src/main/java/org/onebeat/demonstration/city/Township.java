package org.onebeat.demonstration.city;

import java.util.List;

/** A township or street of the public list, with its villages. */
public record Township(String code, String name, List<Village> villages) {}
