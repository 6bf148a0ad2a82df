package dev.partnerescalation.rules;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

/** Finds a constant by the key that settings, REST and options use for it; keys are compared exactly. */
final class Keys {

    private Keys() {}

    static <E extends Enum<E>> Optional<E> find(E[] constants, Function<E, String> key, String wanted) {
        return Arrays.stream(constants)
                .filter(constant -> key.apply(constant).equals(wanted))
                .findFirst();
    }
}
