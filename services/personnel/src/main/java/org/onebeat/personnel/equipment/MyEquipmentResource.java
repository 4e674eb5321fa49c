package org.onebeat.personnel.equipment;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.onebeat.personnel.me.Own;
import org.onebeat.service.paging.Page;
import org.onebeat.territory.InService;

@Path("/me/equipment")
@RunOnVirtualThread
@Tag(name = "me")
class MyEquipmentResource {
    private final Own own;
    private final Armoury armoury;
    private final EquipmentViews views;

    MyEquipmentResource(Own own, Armoury armoury, EquipmentViews views) {
        this.own = own;
        this.armoury = armoury;
        this.views = views;
    }

    @GET
    @InService
    @Operation(operationId = "listMyEquipment", summary = "What the caller has signed for")
    public Page<EquipmentView> list() {
        return Page.whole(own.ask(me -> views.of(armoury.heldBy(List.of(me)))));
    }
}
