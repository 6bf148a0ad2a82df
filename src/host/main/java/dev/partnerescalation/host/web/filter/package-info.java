/** The servlet filters that every request passes: security headers, host, size, authentication, forged requests. */
package dev.partnerescalation.host.web.filter;
