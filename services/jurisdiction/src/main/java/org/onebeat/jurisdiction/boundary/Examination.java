package org.onebeat.jurisdiction.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onebeat.jurisdiction.facility.Standing;
import org.onebeat.territory.Ancestors;
import org.onebeat.territory.Area;
import org.onebeat.territory.CurrentCaller;
import org.onebeat.territory.Territory;

/** Looks at every feature: whose outline it is, whether the name agrees with the code, and whether it is a polygon. */
@ApplicationScoped
class Examination {

    private final Territory territory;
    private final CurrentCaller caller;
    private final Standing standing;
    private final Neighbourhood neighbourhood;

    Examination(Territory territory, CurrentCaller caller, Standing standing, Neighbourhood neighbourhood) {
        this.territory = territory;
        this.caller = caller;
        this.standing = standing;
        this.neighbourhood = neighbourhood;
    }

    Examined of(NewBoundaries form) {
        List<Flaw> problems = new ArrayList<>(ReferenceSystems.contradiction(form));
        List<Draft> drafts = drafts(form);
        Register register = register(form, drafts);
        Set<String> seen = new HashSet<>();
        List<Draft> good = new ArrayList<>();
        for (Draft draft : drafts) {
            List<Flaw> flaws = new ArrayList<>();
            Draft named = register.find(draft, seen, flaws);
            Feature feature = form.collection().features().get(draft.feature());
            Draft laid = Shapes.lay(named, feature.geometry(), flaws);
            if (flaws.isEmpty()) {
                good.add(laid);
            }
            problems.addAll(flaws);
        }
        return new Examined(good, problems, neighbourhood.oddities(form, good));
    }

    private static List<Draft> drafts(NewBoundaries form) {
        List<Feature> features = form.collection().features();
        List<Draft> drafts = new ArrayList<>();
        for (int at = 0; at < features.size(); at++) {
            drafts.add(new Draft(at, form.codeOf(features.get(at)), form.nameOf(features.get(at))));
        }
        return drafts;
    }

    private Register register(NewBoundaries form, List<Draft> drafts) {
        Map<String, Area> coded = territory.areasByCode(
                drafts.stream().map(Draft::code).distinct().toList());
        List<Integer> ids = coded.values().stream().map(Area::id).distinct().toList();
        Map<Integer, Ancestors> then = territory.ancestorsOf(ids, form.from());
        Map<Integer, Ancestors> places = new HashMap<>(then);
        places.putAll(standing.of(ids));
        return new Register(coded, then.keySet(), places, caller.scope());
    }
}
