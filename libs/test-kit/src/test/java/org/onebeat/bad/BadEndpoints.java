package org.onebeat.bad;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.onebeat.cases.Stray;

/** Breaks every rule about endpoints, and some about beans. */
@Path("/bad")
public class BadEndpoints {
    @Inject
    EntityManager entities;

    public Stray stray;

    @GET
    BadRow anybodyMay() throws InterruptedException {
        Thread.sleep(1);
        return entities.find(BadRow.class, 1);
    }

    @POST
    void again() {}
}
