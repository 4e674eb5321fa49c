package org.onebeat.cases.grant;

import java.util.List;

/**
 * Somebody who is asked in.
 *
 * @param people ids of those who are told so
 */
public record Invitation(Grantee grantee, List<Integer> people) {}
