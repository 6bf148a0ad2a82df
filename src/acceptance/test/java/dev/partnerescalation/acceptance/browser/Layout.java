package dev.partnerescalation.acceptance.browser;

import java.util.List;

/** Looks at the boxes of a page: whether the page is wider than the window, and whether texts or inputs lie on each other. */
public final class Layout {

    private static final String LOOK =
            """
            const faults = [];
            const name = one => one.tagName.toLowerCase() + (one.id ? '#' + one.id : '')
                + (one.classList.length ? '.' + [...one.classList].join('.') : '');
            const width = document.documentElement.clientWidth;
            const clip = (one, box) => {
                let left = box.left, right = box.right, top = box.top, bottom = box.bottom;
                for (let up = one.parentElement; up && up !== document.documentElement; up = up.parentElement) {
                    const style = getComputedStyle(up);
                    if (style.overflowX !== 'visible' || style.overflowY !== 'visible') {
                        const edge = up.getBoundingClientRect();
                        left = Math.max(left, edge.left); right = Math.min(right, edge.right);
                        top = Math.max(top, edge.top); bottom = Math.min(bottom, edge.bottom);
                    }
                    if (style.clip !== 'auto' || style.clipPath !== 'none') { return null; }
                }
                return right - left > 1 && bottom - top > 1 && right > 0 && bottom > 0
                    ? {left, right, top, bottom} : null;
            };
            const seen = one => one.checkVisibility({opacityProperty: true, visibilityProperty: true})
                && getComputedStyle(one).clip === 'auto' && getComputedStyle(one).clipPath === 'none';
            const pieces = [];
            // A dialog lies on the page, which nobody reads meanwhile.
            const shown = document.querySelector('dialog[open]') || document.body;
            const texts = document.createTreeWalker(shown, NodeFilter.SHOW_TEXT);
            for (let text = texts.nextNode(); text; text = texts.nextNode()) {
                const owner = text.parentElement;
                if (!text.data.trim() || owner.closest('option,script,style,textarea,noscript,svg') || !seen(owner)) { continue; }
                const range = document.createRange();
                range.selectNodeContents(text);
                for (const line of range.getClientRects()) {
                    const box = clip(text, line);
                    if (box) { pieces.push({owner, box, what: '"' + text.data.trim().slice(0, 50) + '"', control: false}); }
                }
            }
            for (const owner of shown.querySelectorAll('input:not([type=hidden]),select,textarea,button')) {
                const box = seen(owner) && clip(owner, owner.getBoundingClientRect());
                if (box) { pieces.push({owner, box, what: name(owner), control: true}); }
            }
            if (document.documentElement.scrollWidth > width) {
                const wide = [...document.body.querySelectorAll('*')].filter(one => seen(one)
                    && (clip(one, one.getBoundingClientRect()) || {right: 0}).right > width + 1).slice(-4).map(name);
                faults.push('the page is ' + document.documentElement.scrollWidth + ' wide, the window ' + width
                    + ': ' + wide.join(', '));
            }
            const slack = 3;
            for (let i = 0; i < pieces.length; i++) {
                for (let k = i + 1; k < pieces.length; k++) {
                    const a = pieces[i], b = pieces[k];
                    if (a.owner === b.owner && !a.control && !b.control) { continue; }
                    if (a.control && a.owner.contains(b.owner) || b.control && b.owner.contains(a.owner)) { continue; }
                    const across = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
                    const down = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
                    if (across > slack && down > slack) {
                        faults.push(a.what + ' in ' + name(a.owner) + ' lies on ' + b.what + ' in ' + name(b.owner));
                    }
                }
            }
            for (const one of shown.querySelectorAll('label,button,th,td,dt,dd,h1,h2,h3,h4,legend,a')) {
                if (seen(one) && getComputedStyle(one).overflowX === 'hidden' && one.scrollWidth > one.clientWidth + 1) {
                    faults.push('"' + one.textContent.trim().slice(0, 50) + '" is cut off in ' + name(one));
                }
            }
            return faults.slice(0, 20);
            """;

    private Layout() {}

    /** Everything that a reader with this window cannot read, as sentences. */
    public static List<String> faults(Browser browser) {
        return ((List<?>) browser.run(LOOK)).stream().map(String::valueOf).toList();
    }
}
