package org.onebeat.cases.search;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How words are looked for. */
@ConfigMapping(prefix = "onebeat.case.search")
interface SearchSettings {

    /** Up to so many disputes with a pair of characters are looked up one by one, which takes some 20 ms. */
    @WithDefault("2000")
    int seldom();
}
