package org.onebeat.personnel.system;

import org.onebeat.personnel.person.PersonChanged;
import org.onebeat.personnel.posting.PostingChanged;

/** What a system tells of itself: it is known to other services as a person who is posted. */
record SystemChanged(PersonChanged person, PostingChanged posting) {}
