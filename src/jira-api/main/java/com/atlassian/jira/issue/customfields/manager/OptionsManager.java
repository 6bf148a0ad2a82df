package com.atlassian.jira.issue.customfields.manager;

import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.customfields.option.Options;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import java.util.Collection;
import java.util.List;

/** Signature of Jira's public type OptionsManager, for compiling only. A public app built for Jira 11.3.3 uses it. */
public interface OptionsManager {
    Option createOption(FieldConfig fieldConfig, Long number, Long number2, String text);

    List<Option> createOptions(FieldConfig fieldConfig, Long number, Long number2, Iterable<String> items);

    void deleteOptionAndChildren(Option option);

    void disableOption(Option option);

    void enableOption(Option option);

    Option findByOptionId(Long number);

    List<Option> findByOptionValue(String text);

    List<Option> findByParentId(Long number);

    List<Option> getAllOptions();

    Options getOptions(FieldConfig fieldConfig);

    void removeCustomFieldConfigOptions(FieldConfig fieldConfig);

    void removeCustomFieldOptions(CustomField customField);

    void setRootOptions(FieldConfig fieldConfig, Options options);

    void setValue(Option option, String text);

    void updateOptions(Collection<Option> items);
}
