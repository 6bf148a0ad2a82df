package dev.partnerescalation.host.user;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.BiPredicate;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Compares passwords with their stored hashes and remembers the last right one of each for a while: PBKDF2 is slow on purpose, and a
 * client with basic authentication sends the password with every request. No password is kept, only its HMAC under a key that lives
 * and dies with this object. An entry belongs to the stored hash, so a changed password has none; a wrong password always costs the
 * full comparison.
 */
final class VerifiedPasswords {

    static final Duration REMEMBERED = Duration.ofMinutes(10);
    private static final int MOST = 1_000;
    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key = new SecretKeySpec(Secrets.random(32), ALGORITHM);
    private final BiPredicate<String, String> comparison;
    private final Cache<String, byte[]> verified;

    /**
     * Forgets by this clock.
     *
     * @param comparison the slow one, of a password with a stored hash
     */
    VerifiedPasswords(Clock clock, BiPredicate<String, String> comparison) {
        this.comparison = comparison;
        this.verified = Caffeine.newBuilder()
                .maximumSize(MOST)
                .expireAfterWrite(REMEMBERED)
                .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
                .executor(Runnable::run)
                .build();
    }

    /** Keeps in mind that this password is right, because the hash was just made of it. */
    void remember(String password, String stored) {
        verified.put(stored, code(password, stored));
    }

    /** Whether the password is the one whose hash is stored. */
    boolean matches(String password, String stored) {
        byte[] code = code(password, stored);
        byte[] known = verified.getIfPresent(stored);
        if (known != null && MessageDigest.isEqual(known, code)) {
            return true;
        }
        boolean right = comparison.test(password, stored);
        if (right) {
            verified.put(stored, code);
        }
        return right;
    }

    private byte[] code(String password, String stored) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update(stored.getBytes(StandardCharsets.UTF_8));
            return mac.doFinal(password.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("This Java has no " + ALGORITHM, missing);
        }
    }
}
