package org.onebeat.messaging;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;

/** A request context and nothing more, where nobody brings a scope of his own. */
@DefaultBean
@ApplicationScoped
class DefaultListenerScope implements ListenerScope {

    @Override
    @ActivateRequestContext
    public void run(Runnable work) {
        work.run();
    }
}
