package org.onebeat.personnel.posting;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.onebeat.service.paging.Page;
import org.onebeat.territory.May;
import org.onebeat.territory.Role;

/** What postings there are: dedicated, part-time, seconded … (domain.md section 3). */
@Path("/posting-kinds")
@RunOnVirtualThread
@Tag(name = "postings")
class PostingKindResource {
    private final PostingKinds kinds;

    PostingKindResource(PostingKinds kinds) {
        this.kinds = kinds;
    }

    /** All kinds with their labels, in the catalogue's order. */
    @GET
    @Transactional
    @May({
        Role.CITY_LEADER,
        Role.CITY_ADMIN,
        Role.COUNTY_CLERK,
        Role.STATION_CHIEF,
        Role.COMMUNITY_OFFICER,
        Role.AUXILIARY
    })
    @Operation(operationId = "listPostingKinds", summary = "Catalogue of kinds of postings")
    public Page<PostingKindView> list() {
        return Page.whole(kinds.all().stream().map(PostingKind::view).toList());
    }
}
