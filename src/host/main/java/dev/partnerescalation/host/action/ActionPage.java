package dev.partnerescalation.host.action;

import dev.partnerescalation.host.action.ActionRun.Outcome;
import dev.partnerescalation.host.api.RefusedCalls;
import dev.partnerescalation.host.fault.Fault;
import dev.partnerescalation.host.fragment.PageReader;
import dev.partnerescalation.host.page.Page;
import dev.partnerescalation.host.page.PageRenderer;
import dev.partnerescalation.host.web.CurrentRequest;
import dev.partnerescalation.host.web.PageRequest;
import dev.partnerescalation.host.web.RunsAppCode;
import dev.partnerescalation.host.web.SubmittedToken;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.List;

/**
 * The pages of apps: {@code /secure/Alias.jspa} and {@code /secure/Alias!command.jspa}, also below {@code /secure/admin}. An action runs
 * without a transaction around it, and the token of the form is asked only where the action says so, both as in Jira.
 * (jira-evidence.md, "Actions")
 */
@Path("/")
@RunsAppCode
public final class ActionPage {

    private static final String ADDRESS =
            "/secure/{place: (admin/)?}{alias: [A-Za-z0-9_]+}{command: (![A-Za-z0-9_]+)?}.jspa";

    private final Actions actions;
    private final ActionRun run;
    private final ActionAccess access;
    private final PageReader reader;
    private final CurrentRequest currentRequest;
    private final PageRenderer pages;
    private final RefusedCalls refusedCalls;

    @Context
    private HttpServletRequest request;

    /**
     * Answers for every action that is there at the time.
     *
     * @param refusedCalls remembers what an app wants of its page and local Jira does not emulate
     */
    public ActionPage(
            Actions actions,
            ActionAccess access,
            PageReader reader,
            CurrentRequest currentRequest,
            PageRenderer pages,
            RefusedCalls refusedCalls) {
        this.actions = actions;
        this.run = new ActionRun(refusedCalls);
        this.access = access;
        this.reader = reader;
        this.currentRequest = currentRequest;
        this.pages = pages;
        this.refusedCalls = refusedCalls;
    }

    @GET
    @Path(ADDRESS)
    public Response read(@PathParam("alias") String alias, @PathParam("command") String command) {
        return answer(alias, command);
    }

    @POST
    @Path(ADDRESS)
    public Response send(@PathParam("alias") String alias, @PathParam("command") String command) {
        return answer(alias, command);
    }

    private Response answer(String alias, String inAddress) {
        AppAction action = actions.find(alias).orElseThrow(NotFoundException::new);
        access.check(action);
        String named = inAddress.isEmpty() ? "" : inAddress.substring(1);
        if (!named.isEmpty() && !action.command().isEmpty()) {
            throw new NotFoundException();
        }
        String command = action.command().isEmpty() ? named : action.command();
        CommandMethod method = CommandMethod.of(action.type(), command).orElseThrow(NotFoundException::new);
        checkMethod(method);
        String token = currentRequest.get().map(PageRequest::token).orElse("");
        return show(action, run.run(action, command, request.getParameterMap(), reader.user(), token));
    }

    private void checkMethod(CommandMethod method) {
        if (!method.answersTo(request.getMethod())) {
            throw new WebApplicationException(pages.page(
                    405,
                    List.of("This page does not answer to " + request.getMethod()
                            + ": its method does not name it in @SupportedMethods.")));
        }
        if (method.wantsToken() && !new SubmittedToken(request, currentRequest).isGenuine()) {
            throw Fault.forbidden(SubmittedToken.MISSING);
        }
    }

    private Response show(AppAction action, Outcome outcome) {
        if (outcome.securityBreach()) {
            throw Fault.forbidden("You do not have the permission to see this page.");
        }
        if (!outcome.redirect().isEmpty()) {
            return pages.redirect(inside(outcome.redirect()));
        }
        DecoratedDocument document = DecoratedDocument.read(outcome.html());
        if (!document.isKnown()) {
            throw refusedCalls.refuse("the decorator \"" + document.decorator() + "\" of the action " + action.alias());
        }
        Page page = Page.of("action", document.title())
                .with("html", document.body())
                .with("webSudo", ActionAccess.asksForPassword(action));
        return pages.show(document.isAdministration() ? page.admin(document.activeTab()) : page);
    }

    /** An app sends a browser to pages of this Jira only. */
    private String inside(String address) {
        if (!address.matches("/[^/\\\\\\p{Cntrl}\\s][^\\\\\\p{Cntrl}\\s]*")) {
            throw refusedCalls.refuse("a redirect to anything but a path below the context path, as " + address);
        }
        return address;
    }
}
