// The words of the elements that break in their midst: none has room on one line. Runs in the page.
export function brokenWords(selector) {
  const range = document.createRange();
  const broken = [];
  for (const element of document.querySelectorAll(selector)) {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      for (const { 0: word, index } of node.data.matchAll(/\p{L}{2,}/gu)) {
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        const tops = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
        // What is hyphenated is so by the text itself.
        if (tops.size > 1) broken.push(word);
      }
    }
  }
  return broken;
}
