/*
 * What can be done in the panel with the brief for Adobe beyond reading it. Without this script every link leads to the page of the
 * brief, so nobody meets a button that does nothing.
 */
(function () {
    'use strict';

    function menu() {
        return document.querySelector('.pe-panel .pe-panel-brief');
    }

    function say(name) {
        var status = document.querySelector('.pe-panel .pe-status');
        if (status) {
            status.textContent = menu().getAttribute(name);
        }
    }

    /* For browsers, and addresses without https, that keep the clipboard from scripts. */
    function copyThroughField(text) {
        var field = document.createElement('textarea');
        field.value = text;
        field.setAttribute('readonly', 'readonly');
        field.className = 'pe-panel-field';
        document.body.appendChild(field);
        field.select();
        try {
            return document.execCommand('copy');
        } finally {
            document.body.removeChild(field);
        }
    }

    function write(text) {
        if (navigator.clipboard && window.isSecureContext) {
            return navigator.clipboard.writeText(text).catch(function () {
                if (!copyThroughField(text)) {
                    throw new Error('The clipboard is closed');
                }
            });
        }
        return copyThroughField(text) ? Promise.resolve() : Promise.reject(new Error('The clipboard is closed'));
    }

    function fetched(address) {
        return fetch(address, {credentials: 'same-origin'}).then(function (answer) {
            if (!answer.ok) {
                throw new Error('No brief: ' + answer.status);
            }
            return answer.text();
        });
    }

    function copy(done) {
        fetched(menu().getAttribute('data-source'))
            .then(write)
            .then(function () { say(done); }, function () { say('data-failed'); });
    }

    /* In a frame that nobody sees and in which no script runs, so that the brief is printed and not the page of the issue. */
    function print(address) {
        fetched(address).then(function (html) {
            var frame = document.createElement('iframe');
            frame.className = 'pe-panel-frame';
            frame.setAttribute('aria-hidden', 'true');
            frame.setAttribute('sandbox', 'allow-same-origin allow-modals');
            frame.addEventListener('load', function () { frame.contentWindow.print(); });
            frame.srcdoc = html;
            document.body.appendChild(frame);
        }, function () { say('data-failed'); });
    }

    /* The button that Jira itself shows for a transition without a screen: it carries Jira's token. */
    function buttonOfJira(link) {
        var action = /[?&]action=(\d+)/.exec(link.href);
        return action && document.getElementById('action_id_' + action[1]);
    }

    function onTransition(event, link) {
        var button = buttonOfJira(link);
        var plain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
        if (button && plain) {
            event.preventDefault();
            button.click();
        }
    }

    document.addEventListener('click', function (event) {
        var link = event.target.closest ? event.target.closest('.pe-panel a') : null;
        if (!link) {
            return;
        }
        if (link.classList.contains('pe-panel-step')) {
            onTransition(event, link);
        } else if (link.classList.contains('pe-panel-mail')) {
            copy('data-sent');
        } else if (link.classList.contains('pe-panel-print')) {
            event.preventDefault();
            print(menu().getAttribute('data-document'));
        } else if (link.classList.contains('pe-panel-copy')) {
            event.preventDefault();
            copy('data-copied');
        }
    });
}());
