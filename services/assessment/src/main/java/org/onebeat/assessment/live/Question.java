package org.onebeat.assessment.live;

/**
 * What a stream asks again and again, within whatever scope its caller has then. Equal questions within equal scopes are
 * answered once for all of them.
 */
public interface Question {
    Shown answer();
}
