package dev.partnerescalation.host.page.admin;

/**
 * A condition, validator or function as the page of its transition shows it.
 *
 * @param position from 1, as Jira's addresses count
 * @param group how conditions of its group are joined; empty for others
 * @param html what the app's template shows; empty without one
 * @param text a sentence instead of it
 * @param fault why it cannot work; empty if it can
 */
record WorkflowModuleView(
        int position,
        String className,
        String group,
        String name,
        String html,
        String text,
        String fault,
        boolean editable,
        boolean removable) {}
