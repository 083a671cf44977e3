// The host's contact link: [label, address, address with `{code}`]. The rating code goes into the fragment, which no
// server or log sees, unless the host's address has `{code}` elsewhere.
const NONE = ["", "", ""];
const SCHEMES = ["http:", "https:", "mailto:", "tel:"];

export function contactOf(element) {
  const given = element.getAttribute("contact-href");
  if (given === null) return { contact: NONE };
  let url;
  try {
    // A placeholder that URL parsing leaves intact.
    url = new URL(given.replaceAll("{code}", "DOUBLE-CYCLE-CODE"), element.baseURI);
  } catch {
    return { contact: NONE, problem: `contact-href="${given}" is no address` };
  }
  if (!SCHEMES.includes(url.protocol))
    return { contact: NONE, problem: `contact-href must begin with one of ${SCHEMES.join(", ")}` };
  // Never put a rating into a host name or user name.
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
