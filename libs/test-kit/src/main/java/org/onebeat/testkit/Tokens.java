package org.onebeat.testkit;

import io.smallrye.jwt.build.Jwt;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.onebeat.territory.Role;

/** Bearer tokens as Keycloak would sign them, for the service that trusts {@link TestKeys}. */
public final class Tokens {
    private Tokens() {}

    /** A token of this account with these realm roles, good for five minutes. */
    public static String of(String account, Role... roles) {
        return signed(account, Platform.AUDIENCE, Platform.ISSUER, roles);
    }

    /** A token for another audience, which a service refuses. */
    public static String forOthers(String account, Role... roles) {
        return signed(account, "account", Platform.ISSUER, roles);
    }

    /** A token of another issuer, which a service refuses. */
    public static String ofStranger(String account, Role... roles) {
        return signed(account, Platform.AUDIENCE, "http://localhost:9/realms/elsewhere", roles);
    }

    /** A system may do all that any system may. */
    private static String scopes(Role... roles) {
        return List.of(roles).contains(Role.SYSTEM)
                ? "jurisdiction:read case:read case:write hazard:read hazard:write fieldwork:read fieldwork:write"
                : "";
    }

    private static String signed(String account, String audience, String issuer, Role... roles) {
        return Jwt.issuer(issuer)
                .audience(audience)
                .subject("subject-of-" + account)
                .claim("preferred_username", account)
                .claim(
                        "realm_access",
                        Map.of("roles", Stream.of(roles).map(Role::name).toList()))
                .claim("onebeat_scopes", scopes(roles))
                .expiresIn(300)
                .sign(TestKeys.privateKey());
    }
}
