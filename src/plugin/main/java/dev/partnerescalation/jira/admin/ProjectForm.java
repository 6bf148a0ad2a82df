package dev.partnerescalation.jira.admin;

/**
 * The form that sets up a project.
 *
 * @param action where it goes
 * @param token proves that it comes from this page
 * @param projectKey the project
 * @param button what its button says
 */
record ProjectForm(String action, String token, String projectKey, String button) {

    static ProjectForm of(String projectKey, String token, String button) {
        return new ProjectForm(AdminLinks.APPLY_SETUP, token, projectKey, button);
    }
}
