package com.atlassian.jira.config;

import com.atlassian.jira.issue.resolution.Resolution;
import java.util.List;

/** The resolutions. A public app built for Jira 10.3.2 uses it. */
public interface ResolutionManager {
    Resolution createResolution(String name, String description);

    List<Resolution> getResolutions();
}
