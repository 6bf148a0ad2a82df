/* Shows the issue types of the project that is chosen. Without this script a button asks for them. */
(function () {
    'use strict';

    var project = document.getElementById('project');
    var types = document.getElementById('issuetype');
    var button = document.getElementById('issue-create-types');
    if (!project || !types || !button) {
        return;
    }
    var next = document.getElementById('issue-create-submit');
    var asked = 0;

    function load() {
        var mine = ++asked;
        var address = button.formAction + '?pid=' + encodeURIComponent(project.value)
            + '&issuetype=' + encodeURIComponent(types.value);
        next.disabled = true;
        fetch(address, {credentials: 'same-origin'})
            .then(function (answer) {
                return answer.text();
            })
            .then(function (text) {
                var found = new DOMParser().parseFromString(text, 'text/html').getElementById('issuetype');
                if (mine !== asked) {
                    return; /* The project was changed once more meanwhile. */
                }
                if (!found) {
                    throw new Error('No issue types');
                }
                types.replaceChildren.apply(types, Array.from(found.options));
                next.disabled = false;
            })
            .catch(function () {
                window.location.assign(address);
            });
    }

    button.hidden = true;
    document.getElementById('project-description').hidden = true;
    project.removeAttribute('aria-describedby');
    project.addEventListener('change', load);
    /* A browser that goes back restores the project, but not its types. */
    window.addEventListener('pageshow', function () {
        if (!project.options[project.selectedIndex].defaultSelected) {
            load();
        }
    });
}());
