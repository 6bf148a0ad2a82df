package dev.partnerescalation.host.config;

import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.customfields.option.Options;
import dev.partnerescalation.host.store.ContextRow;
import java.util.ArrayList;

/** {@link Options}: the stored options at the top level of one configuration, read once. */
final class LocalOptions extends ArrayList<Option> implements Options {

    private static final long serialVersionUID = 1L;

    LocalOptions(ContextRow context, ConfigObjects objects) {
        super(objects.stores().fields().options(context.configId()).stream()
                .filter(option -> option.parentId() == null)
                .map(objects::option)
                .toList());
    }
}
