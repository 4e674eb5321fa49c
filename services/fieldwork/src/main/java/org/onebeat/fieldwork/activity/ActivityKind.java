package org.onebeat.fieldwork.activity;

import java.util.Map;
import org.onebeat.service.problem.Refusal;

/** What is done in a village, and which figures tell how much (domain.md section 4). */
public enum ActivityKind {
    /** 排查: with nothing told, "nothing found" in one tap. */
    SWEEP(true, Map.of("households", 0)),
    /** 走访 */
    VISIT(true, Map.of("households", 1)),
    /** 巡逻 */
    PATROL(true, Map.of("crew", 1)),
    /** 宣传 */
    PUBLICITY(false, Map.of("audience", 0, "leaflets", 0)),
    /** 服务 */
    DEED(false, Map.of("peopleServed", 1));

    private final boolean finds;
    private final Map<String, Integer> figures;

    ActivityKind(boolean finds, Map<String, Integer> figures) {
        this.finds = finds;
        this.figures = figures;
    }

    /** Whether one comes upon disputes and hazards by it. */
    public boolean finds() {
        return finds;
    }

    /**
     * The figure as told, or what counts where nothing is told.
     *
     * @throws Refusal {@code figure-not-of-kind}
     */
    int figure(String name, Integer told) {
        if (told != null && told > 0 && !figures.containsKey(name)) {
            throw Refusal.ruleBroken("figure-not-of-kind", Map.of("kind", this)).at(name);
        }
        return told == null ? figures.getOrDefault(name, 0) : told;
    }
}
