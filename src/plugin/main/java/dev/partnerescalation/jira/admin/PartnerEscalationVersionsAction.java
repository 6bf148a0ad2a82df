package dev.partnerescalation.jira.admin;

import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import com.atlassian.sal.api.websudo.WebSudoRequired;
import java.util.Optional;

/** The page on which an administrator sees and replaces the data about versions of Adobe Commerce. */
@WebSudoRequired
public final class PartnerEscalationVersionsAction extends AdministrationAction {

    private static final long serialVersionUID = 1;

    private final transient VersionsPage page;
    private String data = "";
    private transient Optional<String> error = Optional.empty();

    public PartnerEscalationVersionsAction(
            VersionsPage page, GlobalPermissionManager permissions, JiraAuthenticationContext session) {
        super(permissions, session);
        this.page = page;
    }

    /** Shows the page. */
    @Override
    @SupportedMethods({RequestMethod.GET})
    public String doDefault() {
        return show();
    }

    /** The same, for who leaves the command out of the address. */
    @Override
    @SupportedMethods({RequestMethod.GET})
    public String doExecute() {
        return show();
    }

    /** Takes the text of the form as the data in force; what cannot be read stays in the form, with the reason. */
    @RequiresXsrfCheck
    @SupportedMethods({RequestMethod.POST})
    public String doReplace() {
        return ifAdministrator(() -> {
            error = page.replace(data, reader());
            return error.isPresent() ? INPUT : redirectTo(AdminLinks.VERSIONS);
        });
    }

    /** Returns to the data of the app. */
    @RequiresXsrfCheck
    @SupportedMethods({RequestMethod.POST})
    public String doReset() {
        return ifAdministrator(() -> {
            page.reset();
            return redirectTo(AdminLinks.VERSIONS);
        });
    }

    /** The text of the form. */
    public void setData(String text) {
        this.data = given(text);
    }

    @Override
    VersionsPage.View view() {
        return page.view(reader(), token(), error.map(unused -> data), error);
    }
}
