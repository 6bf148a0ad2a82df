package dev.partnerescalation.jira.compatibility;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.config.LocaleManager;
import com.atlassian.jira.config.ResolutionManager;
import com.atlassian.jira.config.StatusCategoryManager;
import com.atlassian.jira.config.StatusManager;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.fields.config.manager.FieldConfigSchemeManager;
import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.issue.fields.screen.FieldScreenFactory;
import com.atlassian.jira.issue.fields.screen.FieldScreenManager;
import com.atlassian.jira.issue.fields.screen.FieldScreenSchemeManager;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeManager;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import com.atlassian.jira.issue.link.RemoteIssueLinkManager;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.jira.user.preferences.UserPreferencesManager;
import com.atlassian.jira.util.I18nHelper;
import com.atlassian.jira.web.action.admin.translation.TranslationManager;
import java.util.LinkedHashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The services of Jira that no app for Jira 11 was seen to import. The app starts without them; a call to one that is not there throws.
 * The constructor names each, as all constructors do.
 */
public final class OptionalServices {

    private static final Logger LOG = LoggerFactory.getLogger(OptionalServices.class);

    private final Map<Class<?>, Object> services = new LinkedHashMap<>();

    public OptionalServices(
            UserPreferencesManager userPreferencesManager,
            I18nHelper.BeanFactory languages,
            LocaleManager localeManager,
            TimeZoneManager timeZoneManager,
            TranslationManager translationManager,
            ProjectRoleManager projectRoleManager,
            ChangeHistoryManager changeHistoryManager,
            IssueService issueService,
            SearchService searchService,
            IssueLinkManager issueLinkManager,
            IssueLinkTypeManager issueLinkTypeManager,
            RemoteIssueLinkManager remoteIssueLinkManager,
            IssueTypeSchemeManager issueTypeSchemeManager,
            StatusManager statusManager,
            StatusCategoryManager statusCategoryManager,
            ResolutionManager resolutionManager,
            FieldConfigSchemeManager fieldConfigSchemeManager,
            FieldScreenFactory fieldScreenFactory,
            FieldScreenManager fieldScreenManager,
            FieldScreenSchemeManager fieldScreenSchemeManager,
            IssueTypeScreenSchemeManager issueTypeScreenSchemeManager) {
        services.put(UserPreferencesManager.class, userPreferencesManager);
        services.put(I18nHelper.BeanFactory.class, languages);
        services.put(LocaleManager.class, localeManager);
        services.put(TimeZoneManager.class, timeZoneManager);
        services.put(TranslationManager.class, translationManager);
        services.put(ProjectRoleManager.class, projectRoleManager);
        services.put(ChangeHistoryManager.class, changeHistoryManager);
        services.put(IssueService.class, issueService);
        services.put(SearchService.class, searchService);
        services.put(IssueLinkManager.class, issueLinkManager);
        services.put(IssueLinkTypeManager.class, issueLinkTypeManager);
        services.put(RemoteIssueLinkManager.class, remoteIssueLinkManager);
        services.put(IssueTypeSchemeManager.class, issueTypeSchemeManager);
        services.put(StatusManager.class, statusManager);
        services.put(StatusCategoryManager.class, statusCategoryManager);
        services.put(ResolutionManager.class, resolutionManager);
        services.put(FieldConfigSchemeManager.class, fieldConfigSchemeManager);
        services.put(FieldScreenFactory.class, fieldScreenFactory);
        services.put(FieldScreenManager.class, fieldScreenManager);
        services.put(FieldScreenSchemeManager.class, fieldScreenSchemeManager);
        services.put(IssueTypeScreenSchemeManager.class, issueTypeScreenSchemeManager);
    }

    /** Whether Jira does not offer this service. */
    public boolean lacks(Class<?> service) {
        try {
            // The reference is always there; what stands behind it may not be, and then any call throws.
            String.valueOf(services.getOrDefault(service, service));
            return false;
        } catch (RuntimeException absent) {
            LOG.debug("Jira does not offer {}", service.getName(), absent);
            return true;
        }
    }

    /** Whether Jira does not offer the service with this name, as in class files; no for what is no such service. */
    boolean lacks(String service) {
        return services.keySet().stream()
                .filter(one -> one.getName().replace('.', '/').equals(service))
                .anyMatch(this::lacks);
    }
}
