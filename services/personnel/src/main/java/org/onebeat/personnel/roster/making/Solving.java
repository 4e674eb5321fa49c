package org.onebeat.personnel.roster.making;

import ai.timefold.solver.core.api.solver.Solver;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.solver.EnvironmentMode;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import java.time.Duration;

/** Plans a month: as well as it can within the time it is given, sooner where nothing gets better any more. */
public final class Solving {
    private final SolverFactory<Month> factory;

    public Solving(Duration most, Duration idle) {
        factory = SolverFactory.create(new SolverConfig()
                .withClassLoader(Solving.class.getClassLoader())
                .withEnvironmentMode(EnvironmentMode.NO_ASSERT)
                .withSolutionClass(Month.class)
                .withEntityClasses(Shift.class)
                .withConstraintProviderClass(RosterConstraints.class)
                .withTerminationConfig(
                        new TerminationConfig().withSpentLimit(most).withUnimprovedSpentLimit(idle)));
    }

    /** One run; it can be watched, and ended early. */
    public Solver<Month> begin() {
        return factory.buildSolver();
    }
}
