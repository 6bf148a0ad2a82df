package dev.partnerescalation.jira.workflow;

import dev.partnerescalation.jira.text.Messages;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The settings of a gate that somebody puts into a workflow without Jira's form: what they are, and in words. */
public final class InitialSettings {

    private final LinkTypeNames linkTypes;

    public InitialSettings(LinkTypeNames linkTypes) {
        this.linkTypes = linkTypes;
    }

    /** Those that a gate begins with: the standard ones, and our own link type alone counts if there is one. */
    public static ValidatorSettings initial(Optional<Long> linkType) {
        ValidatorSettings standard = ValidatorSettings.repaired(Map.of());
        return linkType.map(id -> ValidatorSettings.of(standard.policy().toBuilder()
                        .linkTypeIds(Set.of(Long.toString(id)))
                        .build()))
                .orElse(standard);
    }

    /** The settings in sentences, as the list of a transition's validators shows them. */
    public List<String> sentences(ValidatorSettings settings, Messages messages) {
        return new SettingsView(messages, linkTypes.all()).sentences(settings.policy());
    }
}
