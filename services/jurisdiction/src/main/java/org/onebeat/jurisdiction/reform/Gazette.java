package org.onebeat.jurisdiction.reform;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.onebeat.jurisdiction.area.Area;
import org.onebeat.jurisdiction.area.AreaChanged;
import org.onebeat.jurisdiction.area.Books;
import org.onebeat.jurisdiction.area.Presence;

/** Makes a reform known: to the other services, to this one's replica, and to the rows that say what holds today. */
@ApplicationScoped
class Gazette {

    /** What the audit trail calls an area. */
    static final String RECORD = "area";

    private final Books books;
    private final Presence presence;

    Gazette(Books books, Presence presence) {
        this.books = books;
        this.presence = presence;
    }

    void publish(Reform reform) {
        LocalDate day = books.tell(reform.events());
        presence.stand(reform.areas(), day);
    }

    void publish(Area area, AreaChanged event) {
        Reform reform = new Reform();
        reform.did(area, event);
        publish(reform);
    }
}
