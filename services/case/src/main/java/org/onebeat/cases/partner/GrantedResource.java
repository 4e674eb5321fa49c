package org.onebeat.cases.partner;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.onebeat.service.paging.Page;
import org.onebeat.service.paging.Paging;
import org.onebeat.territory.May;
import org.onebeat.territory.Role;

@Path("/granted-disputes")
@RunOnVirtualThread
@Tag(name = "partners")
class GrantedResource {

    private final GrantedDisputes granted;

    GrantedResource(GrantedDisputes granted) {
        this.granted = granted;
    }

    @GET
    @May(Role.PARTNER)
    @Transactional
    @Operation(
            operationId = "listGrantedDisputes",
            summary = "Disputes that are opened to the caller's agency, and what is asked of it; the newest first")
    public Page<GrantedDispute> list(@BeanParam Paging paging) {
        return granted.page(paging);
    }
}
