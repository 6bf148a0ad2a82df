/*
 * Opens transitions over the issue, as Jira does: the page behind the link is shown in a dialog, a refusal stays there, success shows the
 * issue. Also for the links of apps that ask for it by their class. Whatever cannot be shown there is opened as a page.
 */
(function () {
    'use strict';

    var LINKS = 'a.issueaction-workflow-transition, a.trigger-dialog';
    var dialog = null;
    var opener = null;
    var hiddenIds = [];

    function parameter(address, name) {
        return new URL(address, document.baseURI).searchParams.get(name);
    }

    /* An id means one element, so the page behind the dialog lends its ids as long as it is open. */
    function lendIds() {
        dialog.querySelectorAll('[id]').forEach(function (element) {
            document.querySelectorAll('[id="' + CSS.escape(element.id) + '"]').forEach(function (other) {
                if (!dialog.contains(other)) {
                    hiddenIds.push({element: other, id: other.id});
                    other.removeAttribute('id');
                }
            });
        });
    }

    function returnIds() {
        hiddenIds.forEach(function (one) {
            one.element.id = one.id;
        });
        hiddenIds = [];
    }

    function close() {
        if (dialog) {
            dialog.remove();
            dialog = null;
            returnIds();
            opener.focus();
        }
    }

    function heading(content) {
        var title = content.querySelector('h1');
        var shown = document.createElement('h2');
        if (title) {
            shown.textContent = title.textContent;
            if (title.lang) {
                shown.lang = title.lang;
            }
            title.remove();
        }
        shown.id = 'dialog-title';
        shown.className = 'aui-dialog2-header-main jira-dialog-heading';
        shown.tabIndex = -1;
        return shown;
    }

    function show(content) {
        content.querySelectorAll('nav').forEach(function (nav) {
            if (!nav.classList.contains('form-tabs')) {
                nav.remove();
            }
        });
        returnIds();
        var box = document.createElement('div');
        box.className = 'jira-dialog-content';
        box.append(heading(content));
        box.append.apply(box, Array.from(content.childNodes));
        dialog.replaceChildren(box);
        lendIds();
        window.AJS.$(document).trigger('newContentAdded', [window.AJS.$(dialog), 'dialogReady']);
        var first = dialog.querySelector('#form-errors')
            || Array.from(dialog.querySelectorAll('input:not([type=hidden]), select, textarea')).find(function (input) {
                return input.offsetParent !== null;
            });
        (first || dialog.querySelector('h2')).focus();
    }

    /* Shows what was answered, or goes where the answer came from when that is no form. */
    function answered(answer, fallback) {
        return answer.text().then(function (text) {
            var content = new DOMParser().parseFromString(text, 'text/html').querySelector('#content');
            var form = content && content.querySelector('form[method=post]');
            if (!form || content.querySelector('#issue-content, #login-form')) {
                window.location.assign(answer.redirected ? answer.url : fallback);
                return;
            }
            if (!dialog) {
                dialog = document.createElement('dialog');
                dialog.className = 'jira-dialog jira-dialog-open';
                dialog.setAttribute('aria-labelledby', 'dialog-title');
                var action = parameter(fallback, 'action');
                dialog.id = action ? 'workflow-transition-' + action + '-dialog' : 'app-dialog';
                dialog.addEventListener('close', close);
                dialog.addEventListener('keydown', escape);
                dialog.addEventListener('click', cancel);
                dialog.addEventListener('submit', send);
                document.getElementById('content').append(dialog);
                dialog.showModal();
            }
            show(content);
        });
    }

    function escape(event) {
        if (event.key === 'Escape') {
            event.preventDefault();
            close();
        }
    }

    function cancel(event) {
        if (event.target.closest('a.cancel')) {
            event.preventDefault();
            close();
        }
    }

    function send(event) {
        var form = event.target;
        event.preventDefault();
        var sent = new URLSearchParams(new FormData(form, event.submitter));
        var buttons = form.querySelectorAll('[type=submit]');
        buttons.forEach(function (button) {
            button.disabled = true;
        });
        /* An input called action hides the property of the form. */
        fetch(form.getAttribute('action'), {method: 'POST', credentials: 'same-origin', body: sent})
            .then(function (answer) {
                if (answer.redirected && answer.ok) {
                    window.location.assign(answer.url);
                    return null;
                }
                return answered(answer, parameter(opener.href, 'id')
                    ? opener.href : window.location.href);
            })
            .catch(function () {
                /* Sent once more as a page, which says what is wrong. */
                buttons.forEach(function (button) {
                    button.disabled = false;
                });
                HTMLFormElement.prototype.submit.call(form);
            });
    }

    document.addEventListener('click', function (event) {
        var link = event.target.closest(LINKS);
        if (!link || dialog || event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey
            || new URL(link.href).origin !== window.location.origin) {
            return;
        }
        event.preventDefault();
        opener = link;
        fetch(link.href, {credentials: 'same-origin'})
            .then(function (answer) {
                return answered(answer, link.href);
            })
            .catch(function () {
                window.location.assign(link.href);
            });
    });
}());
