package org.onebeat.local.demonstration;

import java.net.URI;
import java.util.UUID;
import org.onebeat.local.Answer;
import org.onebeat.local.Api;

/** Somebody who calls the public API for longer than a token holds. */
final class Caller implements AutoCloseable {

    private static final String CLIENT = "onebeat-cli";
    private static final int TOKEN_RAN_OUT = 401;

    private final URI tokens;
    private final String account;
    private final String password;
    private final Api api;

    Caller(URI gateway, URI tokens, String account, String password) {
        this.tokens = tokens;
        this.account = account;
        this.password = password;
        this.api = new Api(gateway);
        signIn();
    }

    private void signIn() {
        api.signIn(tokens, CLIENT, account, password);
    }

    Answer post(String path, byte[] json) {
        Answer answer = once(path, json);
        if (answer.status() == TOKEN_RAN_OUT) {
            signIn();
            return once(path, json);
        }
        return answer;
    }

    private Answer once(String path, byte[] json) {
        return api.post(
                path,
                "application/json",
                json,
                "Idempotency-Key",
                UUID.randomUUID().toString());
    }

    @Override
    public void close() {
        api.close();
    }
}
