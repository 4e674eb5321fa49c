package org.onebeat.territory;

import jakarta.enterprise.context.RequestScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Who makes the present call, and what they may see by it; filled in once the call's {@link May} has been met. */
@RequestScoped
public class CurrentCaller {
    private static final Caller RESIDENT = new Caller("resident", Set.of());

    private final CurrentScope scope;
    private Caller caller;
    private Standing standing = Standing.UNKNOWN;
    private Set<Role> functions = Set.of();
    private boolean forOneself;
    private boolean byReceipt;

    CurrentCaller(CurrentScope scope) {
        this.scope = scope;
    }

    void enter(Caller caller, Standing standing, Set<Role> functions) {
        this.caller = caller;
        this.standing = standing;
        this.functions = standing.functionsAmong(functions);
        scope.set(Scope.of(standing.postsOf(functions)));
    }

    void enterForOneself(Caller caller, Standing standing, Optional<Integer> county) {
        this.caller = caller;
        this.standing = standing;
        forOneself = true;
        scope.set(county.map(Scope::behindTheWallOf).orElse(Scope.NOTHING));
    }

    /**
     * Nobody who is signed in, but a resident who holds the receipt of one matter: it alone is opened to this call, through
     * both walls (ADR 24). For {@link Open} methods.
     */
    public void enterByReceipt(UUID matter) {
        caller = RESIDENT;
        byReceipt = true;
        scope.set(Scope.only(matter));
    }

    /** Whether this call is a resident's: see {@link #enterByReceipt}. */
    public boolean byReceipt() {
        return byReceipt;
    }

    /** Whether this call is about the caller's own person: see {@link InService}. */
    public boolean forOneself() {
        return forOneself;
    }

    /** The account and roles of the token; refused where nobody is signed in. */
    public Caller caller() {
        if (caller == null) {
            throw new Refused("no-caller");
        }
        return caller;
    }

    /** The account of the token; refused where nobody is signed in. */
    public String account() {
        return caller().account();
    }

    /** The caller's person id, refused with {@code no-posting} where the replica knows nobody of this account. */
    public int personId() {
        return person().id();
    }

    public String displayName() {
        return person().displayName();
    }

    /** The known roles in the token. */
    public Set<Role> roles() {
        return caller == null ? Set.of() : caller.roles();
    }

    /** The functions of the current postings that opened this call: of {@link May}'s roles those that are held. */
    public Set<Role> functions() {
        return functions;
    }

    /** What this call may see. */
    public Scope scope() {
        return scope.get();
    }

    /** What the caller could see in these functions only: to say which steps they could take on a row. No query. */
    public Scope scopeAs(Role... functions) {
        return caller == null ? Scope.NOTHING : Scope.of(standing.postsOf(caller.among(functions)));
    }

    /** The current postings in all functions that the token carries, those outside this call's {@link May} too. */
    public List<Integer> postings() {
        return standing.posts().stream().map(Post::postingId).distinct().toList();
    }

    /** The functions held now and carried by the token, whatever this call asks for. */
    public Set<Role> allFunctions() {
        return standing.functionsAmong(EnumSet.allOf(Role.class));
    }

    private Person person() {
        return standing.person().orElseThrow(() -> new Refused("no-posting"));
    }
}
