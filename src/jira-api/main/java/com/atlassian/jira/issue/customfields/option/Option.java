package com.atlassian.jira.issue.customfields.option;

import com.atlassian.jira.issue.fields.config.FieldConfig;
import java.util.List;

/** Signature of Jira's public type Option, for compiling only. A public app built for Jira 11.3.3 uses it. */
public interface Option {
    List<Option> getChildOptions();

    Boolean getDisabled();

    Long getOptionId();

    Option getParentOption();

    FieldConfig getRelatedCustomField();

    Long getSequence();

    String getValue();

    List<Option> retrieveAllChildren(List<Option> items);

    void setDisabled(Boolean flag);

    void setSequence(Long number);

    void setValue(String text);

    void store();
}
