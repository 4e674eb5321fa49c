package org.onebeat.jurisdiction.boundary;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.index.strtree.STRtree;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.onebeat.territory.Area;
import org.onebeat.territory.AreaKind;

/** What deserves a look: outlines that were mended, lie beyond their county's, over their neighbours', or not to be compared with these. */
@ApplicationScoped
class Neighbourhood {

    /** So much of an outline may lie elsewhere: no two maps agree to the metre. */
    private static final double TOLERATED = 0.02;

    private final Boundaries boundaries;
    private final ObjectMapper json;

    Neighbourhood(Boundaries boundaries, ObjectMapper json) {
        this.boundaries = boundaries;
        this.json = json;
    }

    List<Flaw> oddities(NewBoundaries form, List<Draft> drafts) {
        List<Flaw> oddities = new ArrayList<>();
        drafts.stream().filter(Draft::spiky).forEach(draft -> oddities.add(Flaw.of(draft, "spikes", Map.of())));
        outsideCounty(form, drafts, oddities);
        overlapping(drafts, oddities);
        return oddities;
    }

    private void outsideCounty(NewBoundaries form, List<Draft> drafts, List<Flaw> oddities) {
        Map<Integer, Geometry> counties = new HashMap<>();
        drafts.stream()
                .filter(draft -> draft.area().kind() == AreaKind.COUNTY)
                .forEach(draft -> counties.put(draft.area().id(), draft.geometry()));
        List<Draft> below =
                drafts.stream().filter(Neighbourhood::standsInCounty).toList();
        Set<Integer> others = below.stream()
                .map(draft -> draft.where().countyId())
                .filter(county -> !counties.containsKey(county))
                .collect(Collectors.toSet());
        for (Boundary county : boundaries.ofAreas(others, form.from())) {
            if (county.system() == form.system()) {
                counties.put(county.area(), read(county.outline()));
            } else {
                oddities.add(new Flaw(
                        -1,
                        "",
                        "",
                        "county-in-other-system",
                        Map.of("theirs", county.system(), "ours", form.system()),
                        ""));
            }
        }
        for (Draft draft : below) {
            Geometry county = counties.get(draft.where().countyId());
            if (county != null && share(draft.geometry(), county, draft.geometry()) < 1 - TOLERATED) {
                oddities.add(Flaw.of(
                        draft, "outside-county", Map.of("name", draft.area().name())));
            }
        }
    }

    private static void overlapping(List<Draft> drafts, List<Flaw> oddities) {
        drafts.stream()
                .collect(Collectors.groupingBy(draft -> draft.area().kind()))
                .values()
                .forEach(alike -> {
                    STRtree near = new STRtree();
                    alike.forEach(draft -> near.insert(draft.geometry().getEnvelopeInternal(), draft));
                    alike.forEach(draft -> overlap(draft, near, oddities));
                });
    }

    private static void overlap(Draft draft, STRtree near, List<Flaw> oddities) {
        for (Object found : near.query(draft.geometry().getEnvelopeInternal())) {
            Draft other = (Draft) found;
            Geometry smaller =
                    draft.geometry().getArea() < other.geometry().getArea() ? draft.geometry() : other.geometry();
            if (other.feature() > draft.feature() && share(draft.geometry(), other.geometry(), smaller) > TOLERATED) {
                Area neighbour = other.area();
                oddities.add(
                        Flaw.of(draft, "overlaps", Map.of("name", draft.area().name(), "other", neighbour.name())));
            }
        }
    }

    /** How much of the whole lies in both. */
    private static double share(Geometry one, Geometry other, Geometry whole) {
        return OverlayNGRobust.overlay(one, other, OverlayNG.INTERSECTION).getArea() / whole.getArea();
    }

    private static boolean standsInCounty(Draft draft) {
        return draft.area().kind() != AreaKind.CITY && draft.area().kind() != AreaKind.COUNTY;
    }

    private Geometry read(String outline) {
        try {
            return Shapes.geometry(json.readValue(outline, Shape.class));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an outline that was kept cannot be read", e);
        }
    }
}
