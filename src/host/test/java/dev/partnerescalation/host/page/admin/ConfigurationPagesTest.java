package dev.partnerescalation.host.page.admin;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.partnerescalation.host.testing.LocalJiraRule;
import dev.partnerescalation.host.testing.TinyApp;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** Custom fields with their translations, and projects with their schemes; an app makes a field to look at. */
public final class ConfigurationPagesTest {

    private static final String FIELDS = "/secure/admin/ViewCustomFields.jspa";
    private static final String PROJECTS = "/secure/project/ViewProjects.jspa";
    private static final String SUMMARY = "/plugins/servlet/project-config/SHOP/summary";
    private static final String HOSTILE = "<script>1</script>&amp;\"";

    private static final String MAKE =
            """
            import com.atlassian.jira.config.IssueTypeManager;
            import com.atlassian.jira.issue.CustomFieldManager;
            import com.atlassian.jira.issue.context.ProjectContext;
            import com.atlassian.jira.project.ProjectManager;
            import java.util.List;
            @jakarta.ws.rs.Path("/make")
            public class Make {
                private final CustomFieldManager fields;
                private final ProjectManager projects;
                private final IssueTypeManager types;
                @jakarta.inject.Inject public Make(CustomFieldManager fields, ProjectManager projects,
                        IssueTypeManager types) {
                    this.fields = fields;
                    this.projects = projects;
                    this.types = types;
                }
                @jakarta.ws.rs.POST public String make(String name) throws Exception {
                    String own = "com.atlassian.jira.plugin.system.customfieldtypes:";
                    return fields.createCustomField(name, name, fields.getCustomFieldType(own + "textfield"),
                            fields.getCustomFieldSearcher(own + "textsearcher"),
                            List.of(new ProjectContext(projects.getProjectObjByKey("SHOP").getId())),
                            List.of(types.getIssueType("3"))).getId();
                }
            }
            """;

    @Rule
    public final LocalJiraRule local = LocalJiraRule.withoutApp();

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private Visitor admin;
    private String field;

    @Before
    public void makeAField() {
        local.jira()
                .install(new TinyApp("tiny")
                        .header(
                                "Import-Package",
                                "com.atlassian.jira.config;version=0,com.atlassian.jira.issue;version=0,"
                                        + "com.atlassian.jira.issue.context;version=0,"
                                        + "com.atlassian.jira.issue.customfields;version=0,"
                                        + "com.atlassian.jira.issue.fields;version=0,"
                                        + "com.atlassian.jira.issue.issuetype;version=0,com.atlassian.jira.project;version=0,"
                                        + "jakarta.ws.rs;version=\"[3.1,4)\",jakarta.inject;version=\"[2.0,3)\"")
                        .beans(
                                """
                                <osgi:reference id='a' interface='com.atlassian.jira.issue.CustomFieldManager'/>
                                <osgi:reference id='b' interface='com.atlassian.jira.project.ProjectManager'/>
                                <osgi:reference id='c' interface='com.atlassian.jira.config.IssueTypeManager'/>
                                """)
                        .modules("<rest key='r' path='/tiny' version='1.0'/>")
                        .java("Make", MAKE)
                        .build(folder.getRoot().toPath().resolve("tiny.jar")));
        admin = Visitor.as("admin", local.url());
        admin.json("POST", "/rest/tiny/1.0/make", HOSTILE);
        assertWithMessage(admin.body()).that(admin.status()).isEqualTo(200);
        field = admin.body();
    }

    @Test
    public void aFieldIsListedWithWhereItApplies() {
        Document page = admin.find(FIELDS);

        Element row = page.expectFirst("[data-field=" + field + "]");
        assertThat(row.select("td").eachText())
                .containsExactly(
                        HOSTILE + " " + HOSTILE,
                        "Text Field (single line)",
                        "Task in SHOP",
                        "none",
                        "Translate " + HOSTILE)
                .inOrder();
        assertThat(page.select("main script")).isEmpty();
    }

    @Test
    public void aFieldIsTranslatedForThoseWhoReadTheLanguage() {
        Document form = admin.follow(admin.find(FIELDS).expectFirst("[data-field=" + field + "] a"));
        assertThat(form.select("main script")).isEmpty();
        assertThat(form.select("legend").eachText()).contains("Dutch (Netherlands)");

        admin.submit(form, "translate-form", Map.of("name-nl_NL", "Het <b>veld", "description-nl_NL", "Uitleg"));
        form = admin.follow(admin.find(FIELDS).expectFirst("[data-field=" + field + "] a"));
        assertThat(form.select("[name=name-nl_NL]").val()).isEqualTo("Het <b>veld");
        assertThat(form.select("[name=description-nl_NL]").val()).isEqualTo("Uitleg");
        assertThat(nameFor("anneke")).isEqualTo("Het <b>veld");
        assertThat(nameFor("johann")).isEqualTo(HOSTILE);

        admin.submit(form, "translate-form", Map.of("name-nl_NL", ""));
        assertThat(admin.status()).isEqualTo(400);
        assertThat(nameFor("anneke")).isEqualTo("Het <b>veld");
        admin.submit(form, "translate-form", Map.of("name-nl_NL", "", "description-nl_NL", ""));
        assertThat(nameFor("anneke")).isEqualTo(HOSTILE);
    }

    private String nameFor(String name) {
        Visitor reader = Visitor.as(name, local.url());
        reader.read("/rest/api/2/field");
        return reader.body()
                .replaceAll("(?s).*\"id\":\"" + field + "\"[^}]*?\"name\":\"((?:[^\"\\\\]|\\\\.)*)\".*", "$1")
                .replace("\\\"", "\"");
    }

    @Test
    public void aProjectIsShownWithItsSchemes() {
        Document list = admin.find(PROJECTS);
        assertThat(list.select("#project-list tbody tr").eachText()).hasSize(2);
        Document page = admin.find(SUMMARY);

        assertThat(page.select("#project-issuetypes tbody tr").get(0).text())
                .isEqualTo("Task jira Default: Default Screen");
        assertThat(page.select("#project-fields li").eachText()).containsExactly(HOSTILE);
        assertThat(page.select("#project-roles dt").eachText()).contains("Administrators");
        assertThat(page.select("main script")).isEmpty();
        assertThat(admin.find("/plugins/servlet/project-config/OPS").select("#project-fields"))
                .isEmpty();
        admin.read("/plugins/servlet/project-config/NOPE/summary");
        assertThat(admin.status()).isEqualTo(404);
        admin.read("/secure/admin/TranslateCustomField!default.jspa?id=customfield_1");
        assertThat(admin.status()).isEqualTo(404);
    }

    @Test
    public void onlyAdministratorsComeInAndOnlyWithTheTokenOfTheirForm() {
        String translate = "/secure/admin/TranslateCustomField.jspa?id=" + field;
        for (Visitor visitor : List.of(Visitor.nobody(local.url()), Visitor.as("claire", local.url()))) {
            for (String path :
                    List.of(FIELDS, PROJECTS, SUMMARY, "/secure/admin/TranslateCustomField!default.jspa?id=" + field)) {
                assertWithMessage(path)
                        .that(visitor.read(path).text())
                        .containsMatch("Only Jira administrators|Welcome to Local Jira");
            }
            String token = Visitor.tokenOf(visitor.read("/login.jsp"));
            visitor.post(translate, Map.of("name-nl_NL", "x", "atl_token", token));
        }
        admin.post(translate, Map.of("name-nl_NL", "x"));
        assertThat(admin.status()).isEqualTo(403);
        assertThat(nameFor("anneke")).isEqualTo(HOSTILE);
    }
}
