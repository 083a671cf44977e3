// The program's changes of the document, which others change too. A browser's translator replaces, splits and merges
// texts behind the program's back; before the program changes anything within an element, the element is as the program
// left it. What it does not change stays translated.

// What the program left: an element's nodes, a node's element, and a text's value.
const NODES = Symbol();
const HOME = Symbol();
const VALUE = Symbol();

function change(parent, act) {
  const nodes = (parent[NODES] ?? []).filter((node) => node[HOME] === parent);
  const { childNodes } = parent;
  // Elements of others may stand beside ours; what stands beside a text is what a text was made into.
  if (nodes.some((node) => node.parentNode !== parent || (node[VALUE] && childNodes.length !== nodes.length))) {
    for (const child of [...childNodes]) nodes.includes(child) || child.remove();
    // What is in its place stays there, since an element that is moved loses the focus.
    nodes.forEach((node, at) => {
      node === childNodes[at] || parent.insertBefore(node, childNodes[at]);
      node.nodeValue = node[VALUE];
    });
  }
  act();
  parent[NODES] = [...childNodes];
}

export const put = (parent, node, next) =>
  change(parent, () => {
    parent.insertBefore(node, next);
    node[HOME] = parent;
    node[VALUE] ??= node.nodeValue;
  });

export const take = (parent, node) => change(parent, () => parent.removeChild(node));

export const write = (text, value) =>
  change(text[HOME], () => {
    text.nodeValue = text[VALUE] = value;
  });
