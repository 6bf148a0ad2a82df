package com.atlassian.jira.issue.customfields.option;

import com.atlassian.jira.issue.fields.config.FieldConfig;
import java.util.List;
import java.util.Map;

/** Signature of Jira's public type Options, for compiling only. A public app built for Jira 11.3.3 uses it. */
public interface Options extends List<Option> {
    Option addOption(Option option, String text);

    void decrementSequence(Option option);

    void disableOption(Option option);

    void enableOption(Option option);

    Option getOptionById(Long number);

    Option getOptionForValue(String text, Long number);

    FieldConfig getRelatedFieldConfig();

    List<Option> getRootOptions();

    void incrementSequence(Option option);

    void moveOptionToPosition(Map<Integer, Option> values);

    void moveToLastSequence(Option option);

    void moveToStartSequence(Option option);

    void removeOption(Option option);

    void setValue(Option option, String text);

    void sortOptionsByValue(Option option);
}
