package org.onebeat.personnel.system;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.onebeat.personnel.account.AccountTaken;
import org.onebeat.personnel.account.Clients;
import org.onebeat.personnel.account.DirectoryAway;
import org.onebeat.service.time.Recurring;
import org.onebeat.territory.Wall;

/** Lets clients in Keycloak follow the systems, in the background and until it is done. */
@ApplicationScoped
class SystemWorker implements Recurring {
    private static final Logger LOG = Logger.getLogger(SystemWorker.class);

    private final SystemDesk desk;
    private final Clients clients;
    private final SystemSettings settings;
    private final Wall wall;

    SystemWorker(SystemDesk desk, Clients clients, SystemSettings settings, Wall wall) {
        this.desk = desk;
        this.clients = clients;
        this.settings = settings;
        this.wall = wall;
    }

    @Override
    public String name() {
        return "systems";
    }

    @Override
    public Duration every() {
        return settings.every();
    }

    @Override
    public void look() {
        boolean more = true;
        while (more) {
            Optional<SystemDesk.Claim> claim = wall.asInstallation(desk::claim);
            more = claim.isPresent() && serve(claim.get());
        }
    }

    /** Whether it is worth going on at once. */
    private boolean serve(SystemDesk.Claim claim) {
        try {
            String made = clients.keep(claim.wished());
            wall.asInstallation(() -> desk.made(claim, made));
            return true;
        } catch (DirectoryAway away) {
            LOG.debugf("Systems wait: %s", away.getMessage());
            wall.asInstallation(() -> desk.failed(claim, away.getMessage()));
            return false;
        } catch (AccountTaken taken) {
            wall.asInstallation(() -> desk.failed(claim, taken.getMessage()));
            return true;
        } catch (RuntimeException refused) {
            LOG.warnf(refused, "Client of system %d failed", claim.wished().system());
            wall.asInstallation(() -> desk.failed(claim, refused.getMessage()));
            return true;
        }
    }
}
