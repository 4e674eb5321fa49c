package org.onebeat.messaging;

/** Topics carry {@code onebeat} in code and the installation's own prefix on the broker. */
record Namespace(String prefix) {

    private static final String IN_CODE = "onebeat.";

    String outside(String topic) {
        return topic.startsWith(IN_CODE) ? prefix + "." + topic.substring(IN_CODE.length()) : topic;
    }

    String inside(String topic) {
        return topic.startsWith(prefix + ".") ? IN_CODE + topic.substring(prefix.length() + 1) : topic;
    }
}
