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

/** Shows what stands on a transition: parts of apps by their own templates, Jira's by a sentence, all others by their class. */
record WorkflowModuleViews(WorkflowForms forms, CurrentUser current) {

    private static final Logger LOG = LoggerFactory.getLogger(WorkflowModuleViews.class);

    List<WorkflowModuleView> of(WorkflowModuleType kind, ActionDescriptor action) {
        List<WorkflowModuleView> views = new ArrayList<>();
        List<WorkflowModuleType.Slot> slots = kind.slots(action);
        for (int i = 0; i < slots.size(); i++) {
            views.add(view(kind, slots.get(i), i + 1));
        }
        return views;
    }

    private WorkflowModuleView view(WorkflowModuleType kind, WorkflowModuleType.Slot slot, int position) {
        AbstractDescriptor part = slot.part();
        String className = WorkflowModuleType.className(part);
        Optional<WorkflowForms.Offer> offer = offer(kind, className);
        if (offer.isPresent()) {
            return ofApp(offer.get(), part, slot.group(), position);
        }
        Optional<String> sentence = BuiltInModules.sentence(className, WorkflowModuleType.arguments(part));
        if (sentence.isPresent()) {
            return new WorkflowModuleView(position, className, slot.group(), "", "", sentence.get(), "", false, false);
        }
        String fault = forms.disabledApp(className)
                .map(app -> "The app \"" + app + "\", which provides it, is disabled. The transition is blocked.")
                .orElse("No installed app provides it. The transition is blocked.");
        return new WorkflowModuleView(position, className, slot.group(), className, "", "", fault, false, true);
    }

    /** One app's broken template must not hide what else stands on the transition. */
    private WorkflowModuleView ofApp(WorkflowForms.Offer offer, AbstractDescriptor part, String group, int position) {
        String html = "";
        String fault = "";
        if (offer.view()) {
            try {
                html = forms.render(offer, "view", part);
            } catch (RuntimeException | LinkageError broken) {
                String reference = UUID.randomUUID().toString().substring(0, 8);
                LOG.error("Reference {}: the view of {} failed", reference, offer.key(), broken);
                fault = "The app could not show it. The log tells more under the reference " + reference + ".";
            }
        }
        String text = html.isEmpty() && fault.isEmpty() ? offer.description() : "";
        return new WorkflowModuleView(
                position, offer.className(), group, offer.name(), html, text, fault, offer.edit(), true);
    }

    /** The module of an enabled app behind a class, named in the reader's language. */
    Optional<WorkflowForms.Offer> offer(WorkflowModuleType kind, String className) {
        return offers(kind).stream()
                .filter(offer -> offer.className().equals(className))
                .findFirst();
    }

    /** What enabled apps offer, named in the reader's language. */
    List<WorkflowForms.Offer> offers(WorkflowModuleType kind) {
        return forms.offers(kind.moduleKind(), current.get().map(User::locale).orElse(Locale.US));
    }
}
