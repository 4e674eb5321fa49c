package org.onebeat.personnel.concurrent;

import org.onebeat.territory.Role;

/** So many people serve in a function below an area. */
record HolderCount(Integer area, Role function, long people) {}
