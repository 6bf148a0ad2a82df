package dev.partnerescalation.host.config;

import dev.partnerescalation.host.rest.Beans;
import dev.partnerescalation.host.rest.ConfigurationResource;
import dev.partnerescalation.host.rest.FieldDeletionResource;
import dev.partnerescalation.host.rest.FieldResource;
import dev.partnerescalation.host.rest.IssueLinkTypeResource;
import dev.partnerescalation.host.rest.IssueTypeResource;
import dev.partnerescalation.host.rest.JsonTimes;
import dev.partnerescalation.host.rest.PriorityResource;
import dev.partnerescalation.host.rest.ProjectResource;
import dev.partnerescalation.host.rest.ProjectWorkflowResource;
import dev.partnerescalation.host.rest.ResolutionResource;
import dev.partnerescalation.host.rest.ScreenFieldResource;
import dev.partnerescalation.host.rest.StatusResource;
import dev.partnerescalation.host.rest.TransitionValidatorsResource;
import dev.partnerescalation.host.rest.WorkflowResource;
import dev.partnerescalation.host.rest.WorkflowXmlResource;
import dev.partnerescalation.host.user.CurrentUser;
import dev.partnerescalation.host.user.UserWiring;
import java.util.List;

/** The REST resources of the configuration. */
record ConfigResources(ConfigStores stores, Beans beans, JsonTimes times, CurrentUser user, UserWiring users) {

    /** Those that Jira has. */
    List<Object> ofJira() {
        return List.of(
                new ProjectResource(stores.projects(), beans, user, users),
                new IssueTypeResource(stores.constants(), beans, user),
                new StatusResource(stores.constants(), beans, user),
                new PriorityResource(stores.constants(), beans, user),
                new ResolutionResource(stores.constants(), beans, user),
                new FieldResource(stores.fields(), beans, user),
                new IssueLinkTypeResource(stores.linkTypes(), beans, user),
                new WorkflowResource(stores.workflows(), times, user, users));
    }

    /** Those that stand for pages of Jira which are not played. */
    List<Object> ofLocalJira() {
        return List.of(
                new FieldDeletionResource(stores.fields(), user, users),
                new ScreenFieldResource(stores.screens(), user, users),
                new TransitionValidatorsResource(stores.workflows(), user, users),
                new WorkflowXmlResource(stores.workflows(), stores.constants(), user, users),
                new ProjectWorkflowResource(
                        stores.projects(), stores.workflows(), stores.workflowSchemes(), user, users),
                new ConfigurationResource(stores.projects(), new ConfigurationReport(stores)::of, user, users));
    }
}
