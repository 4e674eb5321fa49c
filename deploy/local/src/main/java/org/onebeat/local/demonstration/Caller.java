package org.onebeat.local.demonstration;

import java.util.UUID;
import org.onebeat.local.Answer;
import org.onebeat.local.Api;
import org.onebeat.local.Installation;

/** Somebody who calls the public API for longer than a token holds. */
final class Caller implements AutoCloseable {

    private static final String CLIENT = "onebeat-cli";
    private static final int TOKEN_RAN_OUT = 401;

    private final Installation at;
    private final String account;
    private final Api api;

    Caller(Installation at, String account) {
        this.at = at;
        this.account = account;
        this.api = new Api(at.gatewayAddress());
        signIn();
    }

    private void signIn() {
        api.signIn(at.tokenAddress(), CLIENT, account, at.demonstrationPassword());
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
