package org.onebeat.jurisdiction.reform;

import jakarta.validation.constraints.NotNull;
import org.onebeat.jurisdiction.area.Settlement;

record NewSettlement(@NotNull Settlement settlement) {}
