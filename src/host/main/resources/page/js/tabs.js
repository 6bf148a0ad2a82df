/*
 * Makes the tabs of a screen tabs, on forms and on issues: one is shown, arrow keys move between them. A tab with an error is opened, and
 * so is the one that holds what the address names. Without this script all stand one below the other, and the list leads to them.
 */
(function () {
    'use strict';

    function panes(list) {
        return Array.from(list.querySelectorAll('[role=tab]')).map(function (tab) {
            return {tab: tab, pane: document.getElementById(tab.getAttribute('aria-controls'))};
        });
    }

    function select(tab) {
        panes(tab.closest('[role=tablist]')).forEach(function (one) {
            var chosen = one.tab === tab;
            one.tab.setAttribute('aria-selected', String(chosen));
            one.tab.tabIndex = chosen ? 0 : -1;
            one.tab.parentNode.classList.toggle('active-tab', chosen);
            one.pane.classList.toggle('active-pane', chosen);
            one.pane.hidden = !chosen;
        });
    }

    function reveal(element) {
        var pane = element && element.closest('[role=tabpanel]');
        if (pane && pane.hidden) {
            select(document.getElementById(pane.getAttribute('aria-labelledby')));
        }
    }

    function move(event) {
        var tabs = panes(event.currentTarget).map(function (one) {
            return one.tab;
        });
        var place = tabs.indexOf(event.target.closest('[role=tab]'));
        var next = {ArrowRight: place + 1, ArrowLeft: place - 1, Home: 0, End: tabs.length - 1}[event.key];
        if (place >= 0 && next !== undefined) {
            event.preventDefault();
            next = tabs[(next + tabs.length) % tabs.length];
            select(next);
            next.focus();
        }
    }

    function make(nav) {
        var list = nav.querySelector('ul');
        if (list.hasAttribute('role')) {
            return;
        }
        list.setAttribute('role', 'tablist');
        list.setAttribute('aria-label', nav.getAttribute('aria-label'));
        list.classList.add('tabs-menu');
        nav.removeAttribute('aria-label');
        nav.setAttribute('role', 'presentation');
        list.querySelectorAll('a').forEach(function (link) {
            var pane = document.getElementById(link.hash.substring(1));
            link.id = pane.id + '-tab';
            link.setAttribute('role', 'tab');
            link.setAttribute('aria-controls', pane.id);
            link.parentNode.setAttribute('role', 'presentation');
            link.parentNode.classList.add('menu-item');
            pane.setAttribute('role', 'tabpanel');
            pane.setAttribute('aria-labelledby', link.id);
            pane.classList.add('tabs-pane');
            link.addEventListener('click', function (event) {
                event.preventDefault();
                select(link);
            });
        });
        list.addEventListener('keydown', move);
        var wrong = panes(list).find(function (one) {
            return one.pane.querySelector('.error');
        });
        select(wrong ? wrong.tab : list.querySelector('a'));
    }

    function named() {
        var id = decodeURIComponent(window.location.hash.substring(1));
        var element = id && (document.getElementById(id) || document.getElementById(id + '-field'));
        if (element && element.closest('#content')) {
            reveal(element);
            element.scrollIntoView({block: 'center'});
            var input = element.matches('fieldset') ? element.querySelector('input:not([type=hidden])') : element;
            if (input.matches('input, select, textarea')) {
                input.focus();
            }
        }
    }

    function makeAll() {
        document.querySelectorAll('nav.form-tabs').forEach(make);
    }

    document.addEventListener('click', function (event) {
        var link = event.target.closest('a[href^="#"]:not([role=tab])');
        var target = link && document.getElementById(decodeURIComponent(link.hash.substring(1)));
        reveal(target);
        /* The address stays the same when the link is pressed again. */
        if (target && target.closest('dialog')) {
            event.preventDefault();
            target.focus();
        }
    });
    /* What the browser itself refuses before it sends a form. */
    document.addEventListener('invalid', function (event) {
        reveal(event.target);
    }, true);
    window.addEventListener('hashchange', named);
    window.AJS.$(document).on('newContentAdded', makeAll);
    makeAll();
    named();
}());
