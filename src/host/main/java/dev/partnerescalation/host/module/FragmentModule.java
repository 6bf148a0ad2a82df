package dev.partnerescalation.host.module;

import dev.partnerescalation.host.fragment.AppFragment;
import dev.partnerescalation.host.fragment.AppFragments;
import java.util.function.Supplier;

/** A panel, a link or a section of an app. */
record FragmentModule(AppFragments fragments, String completeKey, Supplier<AppFragment> fragment) implements AppModule {

    @Override
    public void enable() {
        fragments.add(fragment.get());
    }

    @Override
    public void disable() {
        fragments.remove(completeKey);
    }
}
