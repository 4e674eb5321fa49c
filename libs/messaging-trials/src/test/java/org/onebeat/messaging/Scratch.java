package org.onebeat.messaging;

import org.onebeat.local.scratch.ScratchDatabase;
import org.onebeat.local.scratch.ScratchTopics;
import org.onebeat.local.scratch.Servers;

/** A fresh database and topics of its own on the shared servers. */
record Scratch(ScratchDatabase database, ScratchTopics topics) implements AutoCloseable {

    static Scratch make() {
        var database = ScratchDatabase.create();
        House.migrate(database.url(), database.owner(), database.password());
        return new Scratch(database, ScratchTopics.create());
    }

    Settings settings() {
        return new Settings(topics.namespace(), database.url(), database.app(), database.password());
    }

    House house() {
        return new House(settings(), Servers.kafka());
    }

    @Override
    public void close() {
        topics.close();
        database.close();
    }
}
