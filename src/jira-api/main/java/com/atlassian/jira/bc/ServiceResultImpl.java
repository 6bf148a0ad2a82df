package com.atlassian.jira.bc;

import com.atlassian.jira.util.ErrorCollection;
import java.io.Serializable;

/** The usual {@link ServiceResult}: valid without an error. A public app built for Jira 9.12.0 uses it. */
public class ServiceResultImpl implements ServiceResult, Serializable {

    private static final long serialVersionUID = 1;

    private final transient ErrorCollection errors;

    public ServiceResultImpl(ErrorCollection errorCollection) {
        this.errors = errorCollection;
    }

    @Override
    public ErrorCollection getErrorCollection() {
        return errors;
    }

    @Override
    public boolean isValid() {
        return !errors.hasAnyErrors();
    }
}
