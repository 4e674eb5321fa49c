package org.onebeat.personnel.category;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.onebeat.service.paging.Page;
import org.onebeat.territory.May;
import org.onebeat.territory.Role;

/** The catalogue of categories of people (domain.md section 3). */
@Path("/categories")
@RunOnVirtualThread
@Tag(name = "people")
class CategoryResource {
    private final Categories categories;

    CategoryResource(Categories categories) {
        this.categories = categories;
    }

    /** All categories with their labels, in the catalogue's order. */
    @GET
    @Transactional
    @May({Role.CITY_ADMIN, Role.COUNTY_CLERK, Role.STATION_CHIEF, Role.COMMUNITY_OFFICER, Role.AUXILIARY})
    @Operation(operationId = "listCategories", summary = "Catalogue of categories of people")
    public Page<CategoryView> list() {
        return Page.whole(categories.all().stream().map(Category::view).toList());
    }
}
