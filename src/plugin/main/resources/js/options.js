/*
 * Shows the options of our fields in the reader's language. Jira stores one text per option, ours in English, and cannot
 * translate it; see "Options are named by a script" in src/docs/decisions.md.
 *
 * Changes what is read and nothing else: values, order, search and what a form sends stay as they are. Touches only the
 * fields and options that the app names, and of these only what still says the stored text. When anything is missing or
 * goes wrong, the English names stay.
 */
(function () {
    'use strict';

    var QUIET_MILLISECONDS = 50;
    var DONE = 'data-pe-named';
    var ANY_CUSTOM_FIELD = '[id^="customfield_"]';
    var SELECTS = 'select[id^="customfield_"]';
    var BOXES = 'input[type="checkbox"][name^="customfield_"]';
    var VALUES = '[id^="customfield_"][id$="-val"]';

    var names = null;
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

    function isOwn(object, key) {
        return Object.prototype.hasOwnProperty.call(object, key);
    }

    /* The options of a field by their ids, or null for a field that is not ours. */
    function optionsOf(fieldId) {
        return isOwn(names.fields, fieldId) ? names.fields[fieldId] : null;
    }

    function optionOf(fieldId, optionId) {
        var options = optionsOf(fieldId);
        return options && isOwn(options, optionId) ? options[optionId] : null;
    }

    /* The page may be in another language than the label, and a screen reader should know. */
    function sayLanguage(element) {
        var around = element.closest('[lang]');
        var language = around ? around.getAttribute('lang').toLowerCase().split('-')[0] : '';
        if (language !== names.language) {
            element.setAttribute('lang', names.language);
        }
    }

    function nameOption(element, name) {
        if (element.text === name.value && !element.hasAttribute(DONE)) {
            element.textContent = name.label;
            element.setAttribute(DONE, '');
            sayLanguage(element);
        }
    }

    function nameSelect(select) {
        Array.prototype.forEach.call(select.options, function (element) {
            var name = optionOf(select.id, element.value);
            if (name) {
                nameOption(element, name);
            }
        });
    }

    /* The texts below an element that were not replaced yet, as a list that stays the same while they are. */
    function textsIn(element) {
        var walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT, null);
        var texts = [];
        while (walker.nextNode()) {
            if (!walker.currentNode.parentNode.hasAttribute(DONE)) {
                texts.push(walker.currentNode);
            }
        }
        return texts;
    }

    /* Puts labels in the place of a text; only what the browser shows as text, never markup. */
    function replace(text, parts) {
        var parent = text.parentNode;
        parts.forEach(function (part) {
            var node = document.createTextNode(part.text);
            if (part.named) {
                var span = document.createElement('span');
                span.setAttribute(DONE, '');
                span.appendChild(node);
                parent.insertBefore(span, text);
                sayLanguage(span);
            } else {
                parent.insertBefore(node, text);
            }
        });
        parent.removeChild(text);
    }

    function nameBox(box) {
        var name = optionOf(box.name, box.value);
        if (!name) {
            return;
        }
        Array.prototype.forEach.call(box.labels || [], function (label) {
            textsIn(label).forEach(function (text) {
                if (text.nodeValue.trim() === name.value) {
                    replace(text, [{ text: name.label, named: true }]);
                }
            });
        });
    }

    /* The longest stored text that stands at this place as a whole entry of a list, or null. */
    function entryAt(text, place, options) {
        return Object.keys(options).reduce(function (longest, id) {
            var name = options[id];
            var end = place + name.value.length;
            var whole = text.substring(place, end) === name.value && /^\s*(,|$)/.test(text.substring(end));
            return whole && (!longest || longest.value.length < name.value.length) ? name : longest;
        }, null);
    }

    /* Splits "a, b, c" at the options that it names, which may hold commas themselves; null if it names none. */
    function entries(text, options) {
        var begin = /(,|^)\s*/g; /* where an entry of the list can begin */
        var parts = [];
        var start = 0;
        var found = begin.exec(text);
        while (found) {
            var place = begin.lastIndex;
            var name = entryAt(text, place, options);
            if (name) {
                parts.push({ text: text.substring(start, place), named: false }, { text: name.label, named: true });
                start = place + name.value.length;
                begin.lastIndex = start;
            } else if (found[0] === '') {
                begin.lastIndex = place + 1; /* else it would stay at the beginning for ever */
            }
            found = begin.exec(text);
        }
        return parts.length === 0 ? null : parts.concat({ text: text.substring(start), named: false });
    }

    function nameValue(element) {
        var options = optionsOf(element.id.substring(0, element.id.length - '-val'.length));
        /* While Jira's inline edit is open there is a form in this place, and its parts are named one by one. */
        if (!options || element.querySelector('select, input, textarea')) {
            return;
        }
        textsIn(element).forEach(function (text) {
            var parts = entries(text.nodeValue, options);
            if (parts) {
                replace(text, parts);
            }
        });
    }

    function each(selector, change) {
        Array.prototype.forEach.call(document.querySelectorAll(selector), change);
    }

    function nameAll() {
        each(SELECTS, nameSelect);
        each(BOXES, nameBox);
        each(VALUES, nameValue);
    }

    function look() {
        planned = false;
        if (names) {
            nameAll();
            /* What this changed itself needs no second look. */
            observer.takeRecords();
        } else if (!asked && document.querySelector(ANY_CUSTOM_FIELD)) {
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

    function giveUp() {
        observer.disconnect();
    }

    function ask() {
        window
            .fetch(contextPath() + '/rest/partner-escalation/1.0/options', {
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
                if (Object.keys(json.fields).length === 0) {
                    giveUp();
                    return;
                }
                names = json;
                look();
            })
            .catch(function (cause) {
                giveUp();
                if (window.console) {
                    window.console.warn('Partner Escalation: options stay in English', cause);
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
