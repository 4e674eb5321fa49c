package org.onebeat.bad;

import io.quarkus.logging.Log;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.onebeat.territory.Ancestors;
import org.onebeat.territory.Placed;

/** Breaks every rule about rows. */
@Entity
public class BadRow implements Placed {
    @Id
    private int id;

    public void setId(int id) {
        Log.info("changed");
        this.id = id;
    }

    @Override
    public Ancestors ancestors() {
        return null;
    }
}
