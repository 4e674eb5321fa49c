package org.onebeat.service.etag;

import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Leaves of a Location its path: a service does not know under which name it is reached. */
class OwnAddress {
    @ServerResponseFilter
    void strip(ContainerResponseContext answer) {
        var location = answer.getHeaderString(HttpHeaders.LOCATION);
        if (location != null) {
            answer.getHeaders()
                    .putSingle(HttpHeaders.LOCATION, URI.create(location).getRawPath());
        }
    }
}
