/*
 * The form of the validator: refuses more linked examples than examples before it is sent. Jira gives a validator no way to refuse
 * its settings; without this script the larger number is stored for both.
 */
(function () {
    "use strict";

    function check() {
        var numbers = document.querySelector(".pe-numbers");
        var all = document.getElementById("pe-min-examples");
        var linked = document.getElementById("pe-min-linked");
        if (numbers && all && linked) {
            linked.setCustomValidity(
                Number(linked.value) > Number(all.value) ? numbers.getAttribute("data-too-many") : "");
        }
    }

    document.addEventListener("input", function (event) {
        if (event.target.id === "pe-min-examples" || event.target.id === "pe-min-linked") {
            check();
        }
    });
})();
