package com.atlassian.plugin.web;

import com.atlassian.plugin.PluginParseException;
import com.atlassian.plugin.web.baseconditions.BaseCondition;
import java.util.Map;

/** Decides whether a web fragment is shown. It did not move in Jira 10 and 11. Signature for compiling only. */
public interface Condition extends BaseCondition {

    void init(Map<String, String> params) throws PluginParseException;

    boolean shouldDisplay(Map<String, Object> context);
}
