package com.atlassian.jira.issue.customfields.manager;

import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.customfields.option.Options;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import java.util.Collection;

/** The options of custom fields, per configuration. A public app built for Jira 11.3.3 uses it. */
public interface OptionsManager {
    Option createOption(FieldConfig fieldConfig, Long parentOptionId, Long sequence, String value);

    Option findByOptionId(Long optionId);

    Options getOptions(FieldConfig fieldConfig);

    void updateOptions(Collection<Option> options);
}
