package dev.partnerescalation.jira.workflow;

import dev.partnerescalation.jira.text.Messages;
import dev.partnerescalation.rules.EscalationPolicy;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The settings of a validator that is put into a workflow without Jira's form: what they are, and in sentences. */
public final class InitialSettings {

    private final LinkTypeNames linkTypes;

    public InitialSettings(LinkTypeNames linkTypes) {
        this.linkTypes = linkTypes;
    }

    /**
     * Those that a new validator begins with: the standard ones, in which every check has its mode, and with the app's link type as the
     * only one that counts if there is one.
     */
    public static ValidatorSettings initial(Optional<Long> linkType) {
        EscalationPolicy standard = EscalationPolicy.standard();
        return ValidatorSettings.of(linkType.map(id -> standard.toBuilder()
                        .linkTypeIds(Set.of(Long.toString(id)))
                        .build())
                .orElse(standard));
    }

    /** The settings in sentences, as the list of a transition's validators shows them. */
    public List<String> sentences(ValidatorSettings settings, Messages messages) {
        return new SettingsView(messages, linkTypes.all()).sentences(settings.policy());
    }
}
