package org.onebeat.personnel.roster.making;

import ai.timefold.solver.core.api.solver.Solver;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.solver.EnvironmentMode;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.termination.TerminationCompositionStyle;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import java.time.Duration;
import java.util.List;

/** Plans a month: as well as it can within the time it is given, sooner where nothing gets better any more. */
public final class Solving {
    /** No rule is broken, and nothing is empty, however uneven it is. */
    private static final String FILLED = "0hard/0medium/-1000000000000000soft";

    /** How much longer it is tried while something is empty. */
    private static final int PATIENCE = 5;

    private final SolverFactory<Month> factory;

    public Solving(Duration most, Duration idle) {
        factory = SolverFactory.create(new SolverConfig()
                .withClassLoader(Solving.class.getClassLoader())
                .withEnvironmentMode(EnvironmentMode.NO_ASSERT)
                .withSolutionClass(Month.class)
                .withEntityClasses(Shift.class)
                .withConstraintProviderClass(RosterConstraints.class)
                .withTerminationConfig(new TerminationConfig()
                        .withSpentLimit(most)
                        .withUnimprovedSpentLimit(idle.multipliedBy(PATIENCE))
                        .withTerminationConfigList(List.of(new TerminationConfig()
                                .withTerminationCompositionStyle(TerminationCompositionStyle.AND)
                                .withUnimprovedSpentLimit(idle)
                                .withBestScoreLimit(FILLED)))));
    }

    /** One run; it can be watched, and ended early. */
    public Solver<Month> begin() {
        return factory.buildSolver();
    }
}
