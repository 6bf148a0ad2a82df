package com.atlassian.jira.config;

import com.atlassian.jira.issue.resolution.Resolution;
import java.util.List;

/** Signature of Jira's public type ResolutionManager, for compiling only. A public app built for Jira 8.21.0 uses it. */
public interface ResolutionManager {
    Resolution createResolution(String text, String text2);

    void editResolution(Resolution resolution, String text, String text2);

    Resolution getDefaultResolution();

    Resolution getResolution(String text);

    Resolution getResolutionByName(String text);

    List<Resolution> getResolutions();

    void moveResolutionDown(String text);

    void moveResolutionUp(String text);

    void removeResolution(String text, String text2);

    void setDefaultResolution(String text);
}
