package dev.partnerescalation.host.user;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/** Passwords as salted PBKDF2 and tokens as SHA-256 of 256 random bits; compared in constant time. */
final class Secrets {

    private static final int ROUNDS = 20_000;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Secrets() {}

    static String hashPassword(String password) {
        byte[] salt = random(16);
        return encode(salt) + ":" + encode(stretch(password, salt));
    }

    /** Looks like the hash of a password, is as slow to compare with, and belongs to no password that anybody knows. */
    static String hashOfNoPassword() {
        return encode(random(16)) + ":" + encode(random(32));
    }

    static boolean matches(String password, String stored) {
        String[] parts = stored.split(":");
        byte[] wanted = Base64.getDecoder().decode(parts[1]);
        return MessageDigest.isEqual(
                wanted, stretch(password, Base64.getDecoder().decode(parts[0])));
    }

    static String newToken() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random(32));
    }

    static String hashToken(String token) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("This Java has no SHA-256", missing);
        }
    }

    private static byte[] stretch(String password, byte[] salt) {
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(new PBEKeySpec(password.toCharArray(), salt, ROUNDS, 256))
                    .getEncoded();
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("This Java has no PBKDF2WithHmacSHA256", missing);
        }
    }

    /** That many random bytes. */
    static byte[] random(int bytes) {
        byte[] some = new byte[bytes];
        RANDOM.nextBytes(some);
        return some;
    }

    private static String encode(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
