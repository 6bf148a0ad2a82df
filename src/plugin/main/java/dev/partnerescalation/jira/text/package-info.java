/**
 * What people read: messages in their language, the maps that templates print, and the references by which an administrator finds an
 * error in the log. The only package that talks to Jira's i18n service.
 */
@NullMarked
package dev.partnerescalation.jira.text;

import org.jspecify.annotations.NullMarked;
