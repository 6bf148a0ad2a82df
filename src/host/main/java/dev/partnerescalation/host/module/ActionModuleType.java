package dev.partnerescalation.host.module;

import com.atlassian.jira.web.action.JiraWebActionSupport;
import dev.partnerescalation.host.action.Actions;
import dev.partnerescalation.host.action.AppAction;
import dev.partnerescalation.host.osgi.AppBundle;
import dev.partnerescalation.host.osgi.InstallationFailed;
import dev.partnerescalation.host.template.Templates;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads {@code webwork1}: actions with their views and roles, and commands with an alias. */
final class ActionModuleType implements ModuleType {

    private static final Map<String, String> ROLES = Map.of("admin", "ADMINISTER", "sysadmin", "SYSTEM_ADMIN");
    private static final ElementSchema VIEW = ElementSchema.of("name");
    private static final ElementSchema COMMAND =
            ElementSchema.of("name", "alias", "roles-required").with("view", VIEW);
    private static final ElementSchema SCHEMA = ElementSchema.of("key", "name", "i18n-name-key", "class")
            .with("description", ElementSchema.of("key"))
            .with(
                    "actions",
                    ElementSchema.of()
                            .with(
                                    "action",
                                    ElementSchema.of("name", "alias", "roles-required")
                                            .with("view", VIEW)
                                            .with("command", COMMAND)));

    private final Actions actions;
    private final Templates templates;

    ActionModuleType(Actions actions, Templates templates) {
        this.actions = actions;
        this.templates = templates;
    }

    @Override
    public boolean reads(DescriptorElement element) {
        return element.name().equals("webwork1");
    }

    @Override
    public void check(DescriptorElement element) {
        SCHEMA.check(element);
        for (DescriptorElement action : actionsOf(element)) {
            checkAddress(action, element);
            for (DescriptorElement command : action.children("command")) {
                checkAddress(command, element);
                checkViews(command, element);
            }
            checkViews(action, element);
        }
    }

    private static List<DescriptorElement> actionsOf(DescriptorElement element) {
        return element.children("actions").stream()
                .flatMap(actions -> actions.children("action").stream())
                .toList();
    }

    private static void checkAddress(DescriptorElement action, DescriptorElement module) {
        if (!action.attribute("alias").matches("[A-Za-z0-9_]+")) {
            throw wrong(
                    module,
                    "has <" + action.name() + " name=\"" + action.attribute("name") + "\"> with the alias \""
                            + action.attribute("alias") + "\"; local Jira takes letters, digits and _");
        }
        for (String role : roles(action)) {
            if (!ROLES.containsKey(role)) {
                throw wrong(module, "wants the role " + role + ", which local Jira does not emulate");
            }
        }
    }

    private static void checkViews(DescriptorElement action, DescriptorElement module) {
        for (DescriptorElement view : action.children("view")) {
            if (!view.text().endsWith(".vm") && !view.text().equals(AppAction.SECURITY_BREACH)) {
                throw wrong(module, "has the view " + view.text() + ", which local Jira does not emulate");
            }
        }
    }

    private static InstallationFailed wrong(DescriptorElement module, String what) {
        return new InstallationFailed("<webwork1 key=\"" + module.key() + "\"> " + what);
    }

    private static List<String> roles(DescriptorElement action) {
        String roles = action.attribute("roles-required").strip();
        return roles.isEmpty() ? List.of() : List.of(roles.split("\\s*,\\s*"));
    }

    @Override
    public AppModule module(Descriptor app, DescriptorElement element, AppBundle bundle) {
        String module = app.key() + ":" + element.key();
        return new AppModule() {
            @Override
            public void enable() {
                actions.add(all(element, new ModuleResources(bundle, module))).ifPresent(taken -> {
                    throw new InstallationFailed(
                            "the module " + module + " has " + taken + ", which another action has already");
                });
            }

            @Override
            public void disable() {
                actions.remove(module);
            }
        };
    }

    private List<AppAction> all(DescriptorElement element, ModuleResources app) {
        List<AppAction> all = new ArrayList<>();
        for (DescriptorElement action : actionsOf(element)) {
            AppAction whole = action(action, app);
            all.add(whole);
            for (DescriptorElement command : action.children("command")) {
                all.add(command(whole, command, app));
            }
        }
        return all;
    }

    private AppAction action(DescriptorElement action, ModuleResources app) {
        String className = action.attribute("name");
        // Built once and thrown away: what is missing for it shows at installation.
        Class<? extends JiraWebActionSupport> type =
                app.build(className, JiraWebActionSupport.class).getClass();
        return new AppAction(
                app.module(),
                action.attribute("alias"),
                "",
                permissions(action),
                type,
                () -> app.bundle().create(type),
                views(action, app),
                (template, values) -> templates.render(app.bundle()::file, template, values));
    }

    /** A command that has an alias: its roles are added to those of the action, its views win over those of the action. */
    private static AppAction command(AppAction whole, DescriptorElement command, ModuleResources app) {
        List<String> permissions = new ArrayList<>(whole.permissions());
        permissions.addAll(permissions(command));
        Map<String, String> views = new LinkedHashMap<>(whole.views());
        views.putAll(views(command, app));
        return new AppAction(
                whole.module(),
                command.attribute("alias"),
                command.attribute("name"),
                permissions,
                whole.type(),
                whole.create(),
                views,
                whole.html());
    }

    private static List<String> permissions(DescriptorElement action) {
        return roles(action).stream().map(ROLES::get).toList();
    }

    private static Map<String, String> views(DescriptorElement action, ModuleResources app) {
        Map<String, String> views = new LinkedHashMap<>();
        for (DescriptorElement view : action.children("view")) {
            if (!view.text().equals(AppAction.SECURITY_BREACH)) {
                app.file(view.text());
            }
            views.put(view.attribute("name"), view.text());
        }
        return views;
    }
}
