package dev.partnerescalation.host.page.admin;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.web.action.admin.translation.TranslationManager;
import dev.partnerescalation.host.fault.Fault;
import dev.partnerescalation.host.page.Page;
import dev.partnerescalation.host.page.PageRenderer;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The custom fields, where they apply, and their names in other languages. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
public final class CustomFieldsPage {

    private static final String ITEM = "view_custom_fields";
    private static final String LIST = "/secure/admin/ViewCustomFields.jspa";
    private static final int LONGEST = 255;

    private final PageRenderer pages;
    private final AdministratorAccess administration;
    private final CustomFieldManager fields;
    private final FieldScreenManager screens;
    private final TranslationManager translations;

    CustomFieldsPage(
            PageRenderer pages,
            AdministratorAccess administration,
            CustomFieldManager fields,
            FieldScreenManager screens,
            TranslationManager translations) {
        this.pages = pages;
        this.administration = administration;
        this.fields = fields;
        this.screens = screens;
        this.translations = translations;
    }

    /** A field with a line for each context and the names of its screens. */
    record Line(String id, String name, String description, String type, List<String> contexts, List<String> screens) {}

    /** A field in one language; empty where nothing is translated. */
    record Translation(String locale, String tag, String language, String name, String description) {}

    @GET
    @Path(LIST)
    public Response list() {
        administration.require();
        List<Line> lines =
                fields.getCustomFieldObjects().stream().map(this::line).toList();
        return pages.show(
                Page.of("admin/custom-fields", "Custom fields").admin(ITEM).with("fields", lines));
    }

    private Line line(CustomField field) {
        return new Line(
                field.getId(),
                field.getUntranslatedName(),
                text(field.getDescription()),
                field.getCustomFieldType() == null
                        ? "not emulated"
                        : field.getCustomFieldType().getName(),
                field.getConfigurationSchemes().stream()
                        .map(CustomFieldsPage::context)
                        .toList(),
                screens.getFieldScreens().stream()
                        .filter(screen -> screen.getTabs().stream().anyMatch(tab -> tab.isContainsField(field.getId())))
                        .map(FieldScreen::getName)
                        .toList());
    }

    private static String context(FieldConfigScheme scheme) {
        List<String> types = scheme.isAllIssueTypes()
                ? List.of("all issue types")
                : scheme.getAssociatedIssueTypes().stream()
                        .map(IssueType::getName)
                        .toList();
        List<String> projects = scheme.isAllProjects()
                ? List.of("all projects")
                : scheme.getAssociatedProjectObjects().stream()
                        .map(Project::getKey)
                        .toList();
        return String.join(", ", types) + " in " + (projects.isEmpty() ? "no project" : String.join(", ", projects));
    }

    @GET
    @Path("/secure/admin/TranslateCustomField!default.jspa")
    public Response translate(@QueryParam("id") @DefaultValue("") String id) {
        administration.require();
        CustomField field = field(id);
        return pages.show(Page.of("admin/translate-field", "Translate custom field")
                .admin(ITEM)
                .with("field", line(field))
                .with("translations", translations(field)));
    }

    private List<Translation> translations(CustomField field) {
        List<Translation> all = new ArrayList<>();
        for (Locale locale : locales()) {
            all.add(new Translation(
                    locale.toString(),
                    locale.toLanguageTag(),
                    locale.getDisplayName(Locale.ENGLISH),
                    text(translations.getCustomFieldNameTranslation(field, locale)),
                    text(translations.getCustomFieldDescriptionTranslation(field, locale))));
        }
        return all;
    }

    /** Stores one name and description per language; a language without a name has no translation. */
    @POST
    @Path("/secure/admin/TranslateCustomField.jspa")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response update(@QueryParam("id") @DefaultValue("") String id, MultivaluedMap<String, String> sent) {
        administration.require();
        CustomField field = field(id);
        for (Locale locale : locales()) {
            String name = text(sent.getFirst("name-" + locale)).strip();
            String description = text(sent.getFirst("description-" + locale)).strip();
            if (name.length() > LONGEST || (name.isEmpty() && !description.isEmpty())) {
                String fault = name.isEmpty()
                        ? "A description needs a name in the same language: "
                        : "A name has at most " + LONGEST + " characters: ";
                throw Fault.invalid(fault + locale.getDisplayName(Locale.ENGLISH) + ".");
            }
            if (name.isEmpty()) {
                translations.deleteCustomFieldTranslation(field, locale);
            } else {
                translations.setCustomFieldTranslation(field, locale, name, description);
            }
        }
        return pages.redirect(LIST);
    }

    private List<Locale> locales() {
        List<Locale> locales = new ArrayList<>();
        Map<?, ?> installed = translations.getInstalledLocales();
        for (Object code : installed.keySet()) {
            locales.add(Locale.forLanguageTag(code.toString().replace('_', '-')));
        }
        return locales;
    }

    private CustomField field(String id) {
        CustomField field = fields.getCustomFieldObject(id);
        if (field == null) {
            throw Fault.notFound("There is no such custom field.");
        }
        return field;
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }
}
