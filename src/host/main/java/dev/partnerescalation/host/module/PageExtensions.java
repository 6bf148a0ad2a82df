package dev.partnerescalation.host.module;

import dev.partnerescalation.host.action.Actions;
import dev.partnerescalation.host.fragment.AppFragments;
import dev.partnerescalation.host.fragment.WebResources;
import dev.partnerescalation.host.template.Templates;

/** Where modules register what they add to pages. */
public record PageExtensions(Templates templates, AppFragments fragments, WebResources resources, Actions actions) {}
