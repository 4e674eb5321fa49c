package org.onebeat.cases;

/** A class of another service, for the rule that nobody knows it. */
public class Stray {}
