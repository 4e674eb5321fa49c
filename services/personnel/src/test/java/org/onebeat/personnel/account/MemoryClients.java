package org.onebeat.personnel.account;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Clients that are forgotten when the test is over. */
@Alternative
@Priority(1)
@ApplicationScoped
public class MemoryClients implements Clients {
    private final Map<String, Client> kept = new ConcurrentHashMap<>();
    private final AtomicInteger secrets = new AtomicInteger();
    private final Set<String> taken = ConcurrentHashMap.newKeySet();
    private volatile boolean away;

    @Override
    public String keep(Client client) {
        demandThere();
        if (taken.contains(client.name())) {
            throw new AccountTaken(client.name());
        }
        kept.put(client.name(), client);
        return "client-" + client.name();
    }

    @Override
    public String freshSecret(String identity) {
        demandThere();
        return identity + "-secret-" + secrets.incrementAndGet();
    }

    public Optional<Client> client(String name) {
        return Optional.ofNullable(kept.get(name));
    }

    /** Somebody else has a client of this name. */
    public void take(String name) {
        taken.add(name);
    }

    public void goAway() {
        away = true;
    }

    public void comeBack() {
        away = false;
    }

    private void demandThere() {
        if (away) {
            throw new DirectoryAway("away");
        }
    }
}
