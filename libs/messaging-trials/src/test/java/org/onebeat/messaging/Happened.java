package org.onebeat.messaging;

/** An event of the tests. */
record Happened(String aggregate, long version, String note) implements Event {

    static final String TOPIC = "onebeat.case.dispute.v1";
    static final String TYPE = "org.onebeat.case.something-happened.v1";

    Happened(String aggregate, long version) {
        this(aggregate, version, "");
    }

    @Override
    public String topic() {
        return TOPIC;
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String key() {
        return aggregate;
    }

    @Override
    public long sequence() {
        return version;
    }
}
