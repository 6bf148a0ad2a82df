package dev.partnerescalation.host.action;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** The actions of all enabled apps, by their aliases. */
public final class Actions {

    private final List<AppAction> all = new CopyOnWriteArrayList<>();

    /**
     * Adds the actions of a module.
     *
     * @return what another one of these names already has: an alias, or the simple name of a class of another module, which Jira wants
     *     to be unique among all apps; empty when everything was added
     */
    public synchronized Optional<String> add(Collection<AppAction> actions) {
        for (AppAction action : actions) {
            for (AppAction other : all) {
                String simpleName = action.type().getSimpleName();
                if (other.alias().equals(action.alias())) {
                    return Optional.of("the alias " + action.alias());
                }
                if (!other.module().equals(action.module())
                        && other.type().getSimpleName().equals(simpleName)) {
                    return Optional.of("the class name " + simpleName);
                }
            }
        }
        all.addAll(actions);
        return Optional.empty();
    }

    /** Takes the actions of a module away. */
    public synchronized void remove(String module) {
        all.removeIf(action -> action.module().equals(module));
    }

    Optional<AppAction> find(String alias) {
        return all.stream().filter(action -> action.alias().equals(alias)).findFirst();
    }
}
