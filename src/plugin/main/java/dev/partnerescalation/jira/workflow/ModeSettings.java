package dev.partnerescalation.jira.workflow;

import dev.partnerescalation.rules.Check;
import dev.partnerescalation.rules.EscalationPolicy;
import dev.partnerescalation.rules.Mode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The arguments that say how strict each check is. Workflows of customers keep the settings that they were saved with, so a check that
 * came with a later release than the validator must not block them: where the settings do not name it, it is off. The checks of the
 * first release have the mode there that was the standard of that release, also where the standard has become stricter since.
 *
 * @param checks all checks in their order
 * @param key the stable key of a check
 * @param since the release with which a check came
 * @param first the mode that a check of the first release has where the settings do not name it
 * @param standard the mode of a check in a new validator
 * @param <C> what stands for a check: {@link Check}, or in a test whatever has more of them
 */
record ModeSettings<C>(
        List<C> checks,
        Function<C, String> key,
        Function<C, String> since,
        Function<C, Mode> first,
        Function<C, Mode> standard) {

    /** Those of the app. */
    static final ModeSettings<Check> OF_RULES = new ModeSettings<>(
            List.of(Check.values()),
            Check::key,
            Check::since,
            ModeSettings::ofFirstRelease,
            EscalationPolicy.standard()::mode);

    private static final String FIRST_RELEASE = "1.0";
    private static final String MODE = "mode.";

    /** The name of the argument for a check. */
    String name(C check) {
        return MODE + key.apply(check);
    }

    /** The mode of every check. One that is named but cannot be read has its standard mode. */
    Map<C, Mode> read(StoredArguments arguments) {
        Map<C, Mode> modes = new LinkedHashMap<>();
        for (C check : checks) {
            Mode otherwise = arguments.has(name(check)) ? standard.apply(check) : unnamed(check);
            modes.put(check, arguments.choice(name(check), Mode::of).orElse(otherwise));
        }
        return modes;
    }

    /** The arguments to store; they name every check, so that an update changes none of them. */
    Map<String, String> write(Function<C, Mode> modes) {
        Map<String, String> arguments = new LinkedHashMap<>();
        checks.forEach(check -> arguments.put(name(check), modes.apply(check).key()));
        return arguments;
    }

    private Mode unnamed(C check) {
        return since.apply(check).equals(FIRST_RELEASE) ? first.apply(check) : Mode.OFF;
    }

    /** The summary for Adobe only warned in release 1.0. */
    private static Mode ofFirstRelease(Check check) {
        return check == Check.ENGLISH ? Mode.WARN : Mode.BLOCK;
    }
}
