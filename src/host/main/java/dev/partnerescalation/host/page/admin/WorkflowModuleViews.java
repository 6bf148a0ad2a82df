package dev.partnerescalation.host.page.admin;

import com.opensymphony.workflow.loader.AbstractDescriptor;
import com.opensymphony.workflow.loader.ActionDescriptor;
import dev.partnerescalation.host.module.WorkflowForms;
import dev.partnerescalation.host.user.CurrentUser;
import dev.partnerescalation.host.user.User;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Shows what stands on a transition: modules of apps by the apps' templates, Jira's by a sentence, all others by their class. */
record WorkflowModuleViews(WorkflowForms forms, CurrentUser current) {

    private static final Logger LOG = LoggerFactory.getLogger(WorkflowModuleViews.class);

    List<WorkflowModuleView> of(WorkflowModuleType type, ActionDescriptor action) {
        List<WorkflowModuleView> views = new ArrayList<>();
        List<WorkflowModuleType.Slot> slots = type.slots(action);
        for (int i = 0; i < slots.size(); i++) {
            views.add(view(type, slots.get(i), i + 1));
        }
        return views;
    }

    private WorkflowModuleView view(WorkflowModuleType type, WorkflowModuleType.Slot slot, int position) {
        AbstractDescriptor descriptor = slot.descriptor();
        String className = WorkflowModuleType.className(descriptor);
        Optional<WorkflowForms.AvailableModule> module = module(type, className);
        if (module.isPresent()) {
            return ofApp(module.get(), descriptor, slot.group(), position);
        }
        Optional<String> sentence = BuiltInModules.sentence(className, WorkflowModuleType.arguments(descriptor));
        if (sentence.isPresent()) {
            return new WorkflowModuleView(position, className, slot.group(), "", "", sentence.get(), "", false, false);
        }
        String fault = forms.disabledApp(className)
                .map(app -> "The app \"" + app + "\", which provides it, is disabled. The transition is blocked.")
                .orElse("No installed app provides it. The transition is blocked.");
        return new WorkflowModuleView(position, className, slot.group(), className, "", "", fault, false, true);
    }

    /** A broken template of one app must not hide what else stands on the transition. */
    private WorkflowModuleView ofApp(
            WorkflowForms.AvailableModule module, AbstractDescriptor descriptor, String group, int position) {
        String html = "";
        String fault = "";
        if (module.view()) {
            try {
                html = forms.render(module, "view", descriptor);
            } catch (RuntimeException | LinkageError broken) {
                String reference = UUID.randomUUID().toString().substring(0, 8);
                LOG.error("Reference {}: the view of {} failed", reference, module.key(), broken);
                fault = "The app could not show it. The log tells more under the reference " + reference + ".";
            }
        }
        String text = html.isEmpty() && fault.isEmpty() ? module.description() : "";
        return new WorkflowModuleView(
                position, module.className(), group, module.name(), html, text, fault, module.edit(), true);
    }

    /** The module of an enabled app that has this class, named in the reader's language. */
    Optional<WorkflowForms.AvailableModule> module(WorkflowModuleType type, String className) {
        return available(type).stream()
                .filter(module -> module.className().equals(className))
                .findFirst();
    }

    /** The modules of enabled apps, named in the reader's language. */
    List<WorkflowForms.AvailableModule> available(WorkflowModuleType type) {
        return forms.available(
                type.moduleElement(), current.get().map(User::locale).orElse(Locale.US));
    }
}
