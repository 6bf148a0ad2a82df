/** Words in the reader's language; the only package that talks to Jira's i18n service. */
package dev.partnerescalation.jira.text;
