package org.onebeat.testkit;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.util.Base64;

/**
 * The key pair of one test run: {@link Tokens} signs with it, the service under test is told its public half. It is
 * kept in a system property, since Quarkus loads this class more than once.
 */
public final class TestKeys {

    private static final String PROPERTY = "onebeat.testkit.private-key";

    private TestKeys() {}

    public static PrivateKey privateKey() {
        return read();
    }

    /** The public half as {@code quarkus.oidc.public-key} wants it: Base64 of its X.509 form. */
    public static String publicKey() {
        RSAPrivateCrtKey key = read();
        try {
            var half = new RSAPublicKeySpec(key.getModulus(), key.getPublicExponent());
            byte[] encoded = KeyFactory.getInstance("RSA").generatePublic(half).getEncoded();
            return Base64.getEncoder().encodeToString(encoded);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static synchronized RSAPrivateCrtKey read() {
        try {
            String text = System.getProperty(PROPERTY);
            if (text == null) {
                text = generate();
                System.setProperty(PROPERTY, text);
            }
            var encoded = new PKCS8EncodedKeySpec(Base64.getDecoder().decode(text));
            return (RSAPrivateCrtKey) KeyFactory.getInstance("RSA").generatePrivate(encoded);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String generate() throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        KeyPair pair = generator.generateKeyPair();
        return Base64.getEncoder().encodeToString(pair.getPrivate().getEncoded());
    }
}
