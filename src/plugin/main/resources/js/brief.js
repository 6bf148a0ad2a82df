/*
 * Copies the brief for Adobe to the clipboard, also when a mail is begun, and prints it. Buttons are hidden until this runs, so nobody
 * without scripts meets one that does nothing; opening, downloading and the mail are links.
 */
(function () {
    'use strict';

    function say(button, text) {
        var actions = button.closest('.pe-brief-actions') || button.parentNode;
        var status = actions.querySelector('.pe-brief-status');
        if (status) {
            status.textContent = text;
        }
    }

    /* For browsers, and addresses without https, that keep the clipboard from scripts. */
    function copyThroughField(text) {
        var field = document.createElement('textarea');
        field.value = text;
        field.setAttribute('readonly', 'readonly');
        field.className = 'pe-brief-field';
        document.body.appendChild(field);
        field.select();
        try {
            return document.execCommand('copy');
        } finally {
            document.body.removeChild(field);
        }
    }

    function copy(text) {
        if (navigator.clipboard && window.isSecureContext) {
            return navigator.clipboard.writeText(text).catch(function () {
                if (!copyThroughField(text)) {
                    throw new Error('The clipboard is closed');
                }
            });
        }
        return copyThroughField(text) ? Promise.resolve() : Promise.reject(new Error('The clipboard is closed'));
    }

    function onClick(event) {
        var button = event.target.closest
            ? event.target.closest('.pe-brief-copy, .pe-brief-mail, .pe-brief-print')
            : null;
        if (!button) {
            return;
        }
        if (button.classList.contains('pe-brief-print')) {
            window.print();
            return;
        }
        fetch(button.getAttribute('data-url'), {credentials: 'same-origin'})
            .then(function (answer) {
                if (!answer.ok) {
                    throw new Error('No brief: ' + answer.status);
                }
                return answer.text();
            })
            .then(copy)
            .then(
                function () { say(button, button.getAttribute('data-done')); },
                function () { say(button, button.getAttribute('data-failed')); });
    }

    function show() {
        var buttons = document.querySelectorAll('.pe-brief-copy, .pe-brief-print');
        for (var i = 0; i < buttons.length; i++) {
            buttons[i].hidden = false;
        }
    }

    document.addEventListener('click', onClick);
    if (document.readyState === 'loading') {
        document.addEventListener('DOMContentLoaded', show);
    } else {
        show();
    }
}());
