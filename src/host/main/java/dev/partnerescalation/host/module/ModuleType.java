package dev.partnerescalation.host.module;

import dev.partnerescalation.host.osgi.AppBundle;

/** Elements of a descriptor that local Jira emulates in the same way. */
interface ModuleType {

    /** Whether the element is of this type. */
    boolean reads(DescriptorElement element);

    /**
     * Looks at the element before anything of the app runs.
     *
     * @throws dev.partnerescalation.host.osgi.InstallationFailed with a sentence, when something in it is not emulated
     */
    default void check(DescriptorElement element) {
        // not every type looks inside
    }

    /** The module, not yet enabled. */
    AppModule module(Descriptor app, DescriptorElement element, AppBundle bundle);
}
