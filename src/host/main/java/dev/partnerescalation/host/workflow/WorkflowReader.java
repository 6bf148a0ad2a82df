package dev.partnerescalation.host.workflow;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.opensymphony.workflow.loader.WorkflowDescriptor;

/**
 * Reads workflows without parsing the same XML twice. Each descriptor is a new one: an app may change what it is given, and nobody
 * sees that until it is stored. The XML itself is the key, so a workflow that changed is parsed anew.
 */
public final class WorkflowReader {

    private static final int MOST = 20;

    private final Cache<String, WorkflowXml.Checked> known =
            Caffeine.newBuilder().maximumSize(MOST).executor(Runnable::run).build();

    /** As {@link WorkflowXml#read}. */
    public WorkflowDescriptor read(String xml) {
        return known.get(xml, WorkflowXml::checked).newDescriptor();
    }
}
