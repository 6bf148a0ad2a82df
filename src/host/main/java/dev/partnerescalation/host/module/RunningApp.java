package dev.partnerescalation.host.module;

import dev.partnerescalation.host.osgi.AppBundle;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** An app whose modules are enabled. */
final class RunningApp {

    private final AppBundle bundle;
    private final Deque<AppModule> enabled = new ArrayDeque<>();

    private RunningApp(AppBundle bundle) {
        this.bundle = bundle;
    }

    /** Enables the modules in the order of the descriptor; all or none. */
    static RunningApp start(AppBundle bundle, List<AppModule> modules) {
        RunningApp app = new RunningApp(bundle);
        try {
            for (AppModule module : modules) {
                module.enable();
                app.enabled.push(module);
            }
            return app;
        } catch (RuntimeException | LinkageError failed) {
            app.stop();
            throw failed;
        }
    }

    void stop() {
        while (!enabled.isEmpty()) {
            enabled.pop().disable();
        }
        bundle.uninstall();
    }
}
