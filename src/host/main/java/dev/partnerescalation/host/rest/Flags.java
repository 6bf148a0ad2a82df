package dev.partnerescalation.host.rest;

import dev.partnerescalation.host.fault.Fault;

/** Query parameters that are true or false. */
final class Flags {

    private Flags() {}

    /**
     * The value in any case, as clients write it.
     *
     * @throws Fault 400 for anything else
     */
    static boolean read(String name, String value, boolean usual) {
        if (value == null || value.isEmpty()) {
            return usual;
        }
        if (value.equalsIgnoreCase("true")) {
            return true;
        }
        if (value.equalsIgnoreCase("false")) {
            return false;
        }
        throw Fault.invalid("'" + name + "' must be true or false.");
    }
}
