package org.onebeat.personnel.incentive;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.onebeat.personnel.incentive.allowance.Paymaster;
import org.onebeat.personnel.incentive.fund.Treasury;
import org.onebeat.personnel.incentive.record.Registry;
import org.onebeat.personnel.incentive.record.ServiceRecords;
import org.onebeat.personnel.me.Own;
import org.onebeat.territory.InService;

@Path("/me/incentives")
@RunOnVirtualThread
@Tag(name = "me")
class MyIncentivesResource {
    private final Own own;
    private final ServiceRecords records;
    private final Registry registry;
    private final Treasury treasury;
    private final Paymaster paymaster;

    MyIncentivesResource(Own own, ServiceRecords records, Registry registry, Treasury treasury, Paymaster paymaster) {
        this.own = own;
        this.records = records;
        this.registry = registry;
        this.treasury = treasury;
        this.paymaster = paymaster;
    }

    @GET
    @InService
    @Operation(operationId = "readMyIncentives", summary = "The caller's awards, appraisals, payments and allowances")
    public MyIncentives read() {
        return own.ask(me -> new MyIncentives(
                registry.views(records.ofPeople(List.of(me))), treasury.paidTo(me), paymaster.owedTo(me)));
    }
}
