// The host's contact link: its label, its address, and its address with a place for the rating code. The code goes into
// the fragment, which no server and no log ever sees, unless the host's address itself has a place for it.
const NONE = ["", "", ""];
const SCHEMES = ["http:", "https:", "mailto:", "tel:"];

export function contactOf(element) {
  const given = element.getAttribute("contact-href");
  if (given === null) return { contact: NONE };
  let url;
  try {
    // The place must outlast the parsing.
    url = new URL(given.replaceAll("{code}", "DOUBLE-CYCLE-CODE"), element.baseURI);
  } catch {
    return { contact: NONE, problem: `contact-href="${given}" is no address` };
  }
  if (!SCHEMES.includes(url.protocol))
    return { contact: NONE, problem: `contact-href must begin with one of ${SCHEMES.join(", ")}` };
  // A rating is no part of the name of a server, or of who asks it.
  if (/^\w+:\/\/[^/]*DOUBLE-CYCLE-CODE/i.test(url.href))
    return { contact: NONE, problem: "contact-href has {code} before its path" };
  const label = (element.getAttribute("contact-label") ?? "").trim();
  const href = url.href.replace(/#$/, "");
  const placed = href.includes("DOUBLE-CYCLE-CODE");
  const plain = href.replaceAll("DOUBLE-CYCLE-CODE", "").replace(/[{}]/g, encodeURIComponent);
  let full = href.replace(/[{}]/g, encodeURIComponent).replaceAll("DOUBLE-CYCLE-CODE", "{code}");
  if (!placed && url.protocol === "mailto:") full += `${url.search ? "&" : "?"}body=%0A%0ADouble%20Cycle%20{code}`;
  else if (!placed && url.protocol !== "tel:") full += `${url.hash ? "&" : "#"}r={code}`;
  return { contact: [label, plain, full] };
}
