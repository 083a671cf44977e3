// What a browser's translator does to a page, by its changes of the document: each text is put in marks, so that tests
// see what is translated and what reads as the program wrote it.

// The ways in which translators change texts. `wrap`: <font><font> in place of each text. `merge`: texts side by side
// become one, which is wrapped. `split`: a text becomes two. `block`: what an element with a text holds moves into a
// <font>. `set`: a text gets another value.
export const WAYS = ["wrap", "merge", "split", "block", "set"];

const LEFT = "[translate=no], .notranslate, svg, script, style, textarea, template, title, noscript";

// Translates the page, shadow roots too, once or from now on. Returns how many texts it changed.
export async function translate(page, way, { live = false } = {}) {
  return page.evaluate(
    ([way, live, left]) => {
      const marked = (text) => (/[«»]/.test(text) || !text.trim() ? text : `«${text}»`);
      const font = (...inner) => {
        const outer = document.createElement("font");
        const within = outer.appendChild(document.createElement("font"));
        within.append(...inner);
        return outer;
      };
      const roots = [document.body];
      for (const root of roots)
        for (const { shadowRoot } of root.querySelectorAll("*")) if (shadowRoot) roots.push(shadowRoot);
      const isLeft = (text) => {
        const inside = text.parentElement;
        return !text.data.trim() || /[«»]/.test(text.data) || !inside || inside.closest(left) || inside.closest("font");
      };
      const textsOf = (root) => {
        const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
        const texts = [];
        while (walker.nextNode()) if (!isLeft(walker.currentNode)) texts.push(walker.currentNode);
        return texts;
      };
      const change = (text) => {
        const { parentNode } = text;
        if (!parentNode) return;
        if (way === "set") text.data = marked(text.data);
        else if (way === "split") {
          text.data = marked(text.data);
          text.splitText(text.data.length >> 1);
        } else if (way === "block" && parentNode.children.length > 0) {
          const within = font(...parentNode.childNodes);
          for (const inner of textsOf(within)) inner.data = marked(inner.data);
          parentNode.append(within);
        } else text.replaceWith(font(marked(text.data)));
      };
      const translated = (root) => {
        if (way === "merge") root.normalize();
        const texts = textsOf(root);
        for (const text of texts) change(text);
        return texts.length;
      };
      const watch = (root) => {
        const observer = new MutationObserver(() => {
          translated(root);
          observer.takeRecords();
        });
        observer.observe(root, { subtree: true, childList: true, characterData: true });
      };
      const count = roots.reduce((sum, root) => sum + translated(root), 0);
      if (live) for (const root of roots) watch(root);
      return count;
    },
    [way, live, LEFT],
  );
}

// What is written within an element, without the translator's marks, and how many texts it has marked. What is hidden
// counts too.
export const written = (locator) =>
  locator.evaluate((element) => {
    const { textContent } = element;
    return { text: textContent.replace(/[«»]/g, ""), marks: textContent.split("«").length - 1 };
  });

// Where the focus is.
export const focused = (page) =>
  page.evaluate(() => {
    let { activeElement } = document;
    while (activeElement?.shadowRoot?.activeElement) ({ activeElement } = activeElement.shadowRoot);
    return activeElement && `${activeElement.localName}#${activeElement.id}`;
  });
