package org.onebeat.territory;

import jakarta.enterprise.context.RequestScoped;

/**
 * What the present work may see. Nothing until it is told. The field is private and read through methods only: a public
 * field would be read on the shared client proxy, and callers would run in each other's counties.
 */
@RequestScoped
class CurrentScope {
    private Scope scope = Scope.NOTHING;

    Scope get() {
        return scope;
    }

    void set(Scope scope) {
        this.scope = scope;
    }
}
