package org.onebeat.personnel.account;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** A directory that forgets when the test is over. */
@Alternative
@Priority(1)
@ApplicationScoped
public class MemoryDirectory implements Directory {
    private final Map<String, Identity> users = new ConcurrentHashMap<>();
    private final Map<String, String> passwords = new ConcurrentHashMap<>();
    private final Set<String> signedIn = ConcurrentHashMap.newKeySet();
    private final Set<String> taken = ConcurrentHashMap.newKeySet();
    private volatile boolean away;
    private volatile Directory other;
    private volatile String series;

    @Override
    public String keep(Identity identity) {
        if (isOthers(identity)) {
            return other.keep(identity);
        }
        demandThere();
        Identity present = users.get(identity.account());
        if (taken.contains(identity.account()) || present != null && present.person() != identity.person()) {
            throw new AccountTaken(identity.account());
        }
        users.put(identity.account(), identity);
        return "user-" + identity.account();
    }

    @Override
    public boolean firstPassword(String user, String password) {
        demandThere();
        if (signedIn.contains(user)) {
            return false;
        }
        passwords.put(user, password);
        return true;
    }

    @Override
    public void remove(Identity identity) {
        if (isOthers(identity)) {
            other.remove(identity);
            return;
        }
        demandThere();
        users.computeIfPresent(identity.account(), (account, user) -> user.person() == identity.person() ? null : user);
    }

    /** Accounts of this series are kept there. */
    void leaveTo(Directory directory, String accounts) {
        series = accounts;
        other = directory;
    }

    void leaveToNobody() {
        other = null;
    }

    private boolean isOthers(Identity identity) {
        return other != null && identity.account().startsWith(series);
    }

    public boolean knows(String account) {
        return users.containsKey(account);
    }

    /** Of these names those that somebody has. */
    Set<String> among(Collection<String> accounts) {
        return accounts.stream().filter(users::containsKey).collect(Collectors.toSet());
    }

    Optional<Identity> user(String account) {
        return Optional.ofNullable(users.get(account));
    }

    String password(String account) {
        return passwords.get("user-" + account);
    }

    void signIn(String account) {
        signedIn.add("user-" + account);
    }

    void take(String account) {
        taken.add(account);
    }

    void goAway() {
        away = true;
    }

    void comeBack() {
        away = false;
    }

    private void demandThere() {
        if (away) {
            throw new DirectoryAway("away");
        }
    }
}
