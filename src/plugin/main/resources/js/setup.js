/* Keeps a running set-up up to date on its page. Without this script the page has a link for the same. */
(function () {
  'use strict';

  var OFTEN = 1000;
  var SELDOM = 5000;

  function start() {
    var run = document.getElementById('pe-setup-run');
    if (!run) {
      return;
    }
    var page = window.location.pathname;
    var source = page.substring(0, page.lastIndexOf('/secure/')) + run.getAttribute('data-source');

    function ask() {
      window
        .fetch(source, { credentials: 'same-origin', headers: { Accept: 'application/json' } })
        .then(function (answer) {
          if (!answer.ok) {
            throw new Error('Status ' + answer.status);
          }
          return answer.json();
        })
        .then(function (progress) {
          if (!progress.running) {
            window.location.replace(run.getAttribute('data-result'));
            return;
          }
          show(progress);
          window.setTimeout(ask, OFTEN);
        })
        .catch(function () {
          // Jira may be busy or gone for a moment; the link on the page remains.
          window.setTimeout(ask, SELDOM);
        });
    }

    function show(progress) {
      var cells = run.querySelectorAll('[data-step]');
      if (cells.length !== progress.steps.length) {
        // The steps became known only now.
        window.location.replace(run.getAttribute('data-result'));
        return;
      }
      var sentence = document.getElementById('pe-setup-sentence');
      // Unchanged words are not spoken again.
      if (sentence.textContent !== progress.text) {
        sentence.textContent = progress.text;
      }
      var bar = document.getElementById('pe-setup-bar');
      bar.max = Math.max(1, progress.total);
      bar.value = progress.done;
      progress.steps.forEach(function (step, place) {
        cells[place].textContent = step.text;
        cells[place].setAttribute('data-state', step.state);
      });
    }

    window.setTimeout(ask, OFTEN);
  }

  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', start);
  } else {
    start();
  }
})();
