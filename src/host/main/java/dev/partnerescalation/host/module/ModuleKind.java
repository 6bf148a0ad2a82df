package dev.partnerescalation.host.module;

import dev.partnerescalation.host.osgi.AppBundle;

/** One kind of element that local Jira plays. */
interface ModuleKind {

    /** Whether the element is of this kind. */
    boolean plays(DescriptorElement element);

    /**
     * Looks at the element before anything of the app runs.
     *
     * @throws dev.partnerescalation.host.osgi.InstallationFailed with a sentence, when something in it cannot be played
     */
    void check(DescriptorElement element);

    /** The module, not yet enabled. */
    AppModule module(Descriptor app, DescriptorElement element, AppBundle bundle);
}
