package org.onebeat.personnel.installation;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Who can sign in first. */
@ConfigMapping(prefix = "onebeat.installation")
interface InstallationSettings {
    /** Account of the first administrator; capital or small, 4 to 20 letters and digits. */
    @WithDefault("admin")
    String administrator();

    @WithDefault("系统管理员")
    String administratorName();
}
