package dev.partnerescalation.host.module;

import dev.partnerescalation.host.osgi.AppBundle;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Supplier;

/** An app whose modules are enabled. */
final class RunningApp {

    private final AppBundle bundle;
    private final Deque<AppModule> enabled = new ArrayDeque<>();

    private RunningApp(AppBundle bundle) {
        this.bundle = bundle;
    }

    /** Enables the modules in the order of the descriptor; all or none. */
    static RunningApp start(AppBundle bundle, Supplier<List<AppModule>> modules) {
        RunningApp app = new RunningApp(bundle);
        try {
            for (AppModule module : modules.get()) {
                module.enable();
                app.enabled.push(module);
            }
            return app;
        } catch (RuntimeException | LinkageError failed) {
            app.stop();
            throw failed;
        }
    }

    /** Takes everything away. A module that cannot be disabled does not keep the others. */
    void stop() {
        RuntimeException fault = null;
        while (!enabled.isEmpty()) {
            try {
                enabled.pop().disable();
            } catch (RuntimeException failed) {
                fault = fault == null ? failed : fault;
            }
        }
        bundle.uninstall();
        if (fault != null) {
            throw fault;
        }
    }
}
