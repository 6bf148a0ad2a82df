/** What a person sees and does in a browser: pages by their stable ids, never by their texts. Knows neither REST nor the app. */
package dev.partnerescalation.acceptance.browser;
