/*
 * Shows where somebody creates an escalation whom else to turn to: the advice of the app, above the fields of Jira's form. Jira gives apps no
 * place there. It asks once on a page with a form that creates an issue, and adds nothing to a form of another issue type. Without this
 * script the panel of the escalation says the same.
 */
(function () {
    'use strict';

    var QUIET_MILLISECONDS = 50;
    var ID = 'pe-create-advice';
    var FORMS = '#issue-create, #create-issue-dialog form, form[action*="CreateIssue"]';

    var advice = null;
    var asked = false;
    var planned = false;
    var observer = null;

    function meta(name) {
        var element = document.querySelector('meta[name="ajs-' + name + '"]');
        return element ? element.getAttribute('content') : null;
    }

    function contextPath() {
        if (window.AJS && typeof window.AJS.contextPath === 'function') {
            return window.AJS.contextPath() || '';
        }
        return meta('context-path') || '';
    }

    function element(name, text) {
        var made = document.createElement(name);
        if (text) {
            made.textContent = text;
        }
        return made;
    }

    /* Only what the browser shows as text, and addresses of Adobe. */
    function line(way) {
        var item = element('li', way.text);
        if (way.page && way.page.url.indexOf('https://') === 0) {
            var link = element('a', way.page.text);
            link.href = way.page.url;
            link.rel = 'noreferrer';
            item.appendChild(document.createTextNode(' '));
            item.appendChild(link);
        }
        return item;
    }

    function box() {
        var details = element('details');
        var list = element('ul');
        details.id = ID;
        details.className = 'pe-fold pe-advice';
        details.open = true;
        details.setAttribute('lang', advice.language);
        details.appendChild(element('summary', advice.title));
        advice.ways.forEach(function (way) {
            list.appendChild(line(way));
        });
        details.appendChild(list);
        return details;
    }

    /* The first row of the form; where the form has none, nothing is shown. */
    function show(field) {
        var form = field.closest(FORMS);
        var first = form && form.querySelector('.field-group');
        if (first && !document.getElementById(ID)) {
            first.parentNode.insertBefore(box(), first);
        }
    }

    function look() {
        planned = false;
        if (advice) {
            var field = document.getElementById(advice.field);
            if (field) {
                show(field);
                /* What this changed itself needs no second look. */
                observer.takeRecords();
            }
        } else if (!asked && document.querySelector(FORMS)) {
            asked = true;
            ask();
        }
    }

    function lookSoon() {
        if (!planned) {
            planned = true;
            window.setTimeout(look, QUIET_MILLISECONDS);
        }
    }

    function ask() {
        window
            .fetch(contextPath() + '/rest/partner-escalation/1.0/advice', {
                credentials: 'same-origin',
                headers: { Accept: 'application/json' }
            })
            .then(function (answer) {
                if (!answer.ok) {
                    throw new Error('status ' + answer.status);
                }
                return answer.json();
            })
            .then(function (json) {
                if (!json.field) {
                    observer.disconnect();
                    return;
                }
                advice = json;
                look();
            })
            .catch(function (cause) {
                observer.disconnect();
                if (window.console) {
                    window.console.warn('Partner Escalation: the advice is not shown', cause);
                }
            });
    }

    function start() {
        if (meta('remote-user') === '') {
            return; /* Nobody is signed in, so the app would not answer. */
        }
        observer = new window.MutationObserver(lookSoon);
        observer.observe(document.body, { childList: true, subtree: true });
        look();
    }

    if (document.readyState === 'loading') {
        document.addEventListener('DOMContentLoaded', start);
    } else {
        start();
    }
})();
