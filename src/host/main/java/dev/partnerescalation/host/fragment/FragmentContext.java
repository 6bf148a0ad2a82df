package dev.partnerescalation.host.fragment;

import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import java.util.Map;

/** Tells conditions and context providers of apps what is on the page. */
final class FragmentContext extends JiraHelper {

    private final Map<String, Object> context;

    FragmentContext(Map<String, Object> context) {
        this.context = Map.copyOf(context);
    }

    @Override
    public Map<String, Object> getContextParams() {
        return context;
    }
}
