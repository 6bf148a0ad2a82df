/**
 * The pages of local Jira. Each is a JAX-RS resource that answers with a {@link dev.partnerescalation.host.page.Page}, rendered on the
 * server; they work without JavaScript. Their texts are English, as Jira's are without a language pack.
 *
 * <p>All of them stand at {@code @Path("/")} with the whole path at each method: JAX-RS looks for a method only in the classes whose
 * own path fits best, so a class at {@code /secure} would hide everything else below it.
 */
package dev.partnerescalation.host.page;
