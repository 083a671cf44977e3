// For pages that frame the widget: sets each frame's height to its content's, and dispatches its events on the
// <iframe>: double-cycle-ready, -change, -complete, -sure and -error, with the element's `detail`. Messages cause nothing
// else: no navigation, no HTML.
(() => {
  const NS = "double-cycle";
  const VERSION = 1;
  const LEAST = 100;
  const MOST = 20_000;
  const PAGE = /\/embed\/v1\/frame\.html$/;
  // The frame page beside this script, found by a script element's src. Inlined, bundled or imported, there is no such
  // element: then any frame whose page has our name counts as ours, from any origin.
  const pageOf = (script) => {
    try {
      const url = new URL(script.src);
      return url.pathname.endsWith("/v1/frame.js") && new URL("frame.html", url);
    } catch {
      return undefined;
    }
  };
  const beside = [document.currentScript, ...document.querySelectorAll("script")].map(pageOf).find(Boolean);
  // Per frame: greetings that wait for an answer, and for each greeting the number of the last message heard.
  const known = new WeakMap();
  const GREETINGS = 8;

  // The origin of a frame's page if it is ours; else `undefined`.
  const ourOrigin = (frame) => {
    try {
      const { origin, pathname, searchParams } = new URL(frame.src);
      const ours = beside
        ? origin === beside.origin &&
          (pathname === beside.pathname || PAGE.test(pathname) || searchParams.get("mode") === "embed")
        : PAGE.test(pathname);
      return ours ? origin : undefined;
    } catch {
      return undefined;
    }
  };
  // The frame a message comes from: its window must have sent it, from its origin ("null" if sandboxed).
  function frameOf({ source, origin }) {
    if (!source) return undefined;
    for (const frame of document.querySelectorAll("iframe")) {
      const own = frame.contentWindow === source && ourOrigin(frame);
      if (!own) continue;
      const sealed = frame.hasAttribute("sandbox") && !frame.sandbox.contains("allow-same-origin");
      return origin === (sealed ? "null" : own) ? frame : undefined;
    }
    return undefined;
  }

  const whole = (value, least, most) => Number.isInteger(value) && value >= least && value <= most;
  const number = (value) => (typeof value === "number" && Math.abs(value) <= 5 ? value : null);
  const list = (value, most) => (Array.isArray(value) ? value.slice(0, most) : []);
  const one = (value, all) => (all.includes(value) ? value : null);

  // Copies only valid values out of a message. The build replaces READOUTS, FINDINGS, SEVERITIES and STAGES with the
  // program's lists of ids.
  function result(given) {
    if (typeof given !== "object" || given === null) return null;
    const made = { complete: given.complete === true };
    for (const readout of READOUTS) made[readout] = number(given[readout]);
    made.findings = list(given.findings, FINDINGS.length).map((finding) => ({
      id: one(finding?.id, FINDINGS),
      severity: one(finding?.severity, SEVERITIES),
      factors: list(finding?.factors, 8).filter((factor) => whole(factor, 1, 8)),
    }));
    made.nextSteps = list(given.nextSteps, 3).map((step) => ({
      factor: whole(step?.factor, 1, 8) ? step.factor : null,
      to: whole(step?.to, 1, 5) ? step.to : null,
      level: number(step?.level),
      flow: number(step?.flow),
    }));
    made.bottleneck = one(given.bottleneck, STAGES);
    made.sure = sure(given.sure);
    return made;
  }
  // Null unless all of it is there.
  function sure(given) {
    if (typeof given !== "object" || given === null) return null;
    const pair = (value) => list(value, 2).map(number);
    const findings = {};
    const deciding = {};
    for (const id of FINDINGS) {
      findings[id] = pair(given.findings?.[id]);
      const steps = given.deciding?.[id];
      if (Array.isArray(steps)) {
        const all = list(steps, 16).map((step) => list(step, 2));
        deciding[id] = all.filter(([factor, to]) => whole(factor, 1, 8) && whole(to, 0, 5));
      }
    }
    const made = { findings };
    for (const name of ["band", "bottleneck", "firstStep"]) made[name] = number(given[name]);
    for (const name of ["level", "balance", "lean", "flow"]) made[name] = pair(given[name]);
    const numbers = Object.values({ ...findings, ...made, findings: [] }).flat();
    return numbers.length === 19 && !numbers.includes(null) ? { ...made, deciding } : null;
  }
  const CAUSES = ["network", "not-found", "mime", "cors", "csp", "unsupported", "crashed", "config"];
  function detail(type, given) {
    if (typeof given !== "object" || given === null || given.schema !== 1) return undefined;
    const ratings = given.ratings;
    if (
      !Array.isArray(ratings) ||
      ratings.length !== 8 ||
      !ratings.every((rating) => rating === null || whole(rating, 0, 5))
    )
      return undefined;
    if (type === "error") {
      const code = one(given.code, CAUSES);
      return (
        code && {
          schema: 1,
          code,
          message: typeof given.message === "string" ? given.message.slice(0, 500) : "",
          ratings: [...ratings],
        }
      );
    }
    if (typeof given.code !== "string" || !/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/.test(given.code))
      return undefined;
    return { schema: 1, ratings: [...ratings], code: given.code, result: result(given.result) };
  }

  // A greeting holds nothing but a random id, so it is safe to send to whatever page is in the frame.
  function greet(frame) {
    const state = known.get(frame) ?? { waiting: 0, heard: new Map() };
    known.set(frame, state);
    if (state.waiting >= GREETINGS / 2) return;
    const id = Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
      byte.toString(16).padStart(2, "0"),
    ).join("");
    state.waiting += 1;
    state.heard.set(id, 0);
    if (state.heard.size > GREETINGS) state.heard.delete(state.heard.keys().next().value);
    frame.contentWindow.postMessage({ ns: NS, v: VERSION, id, type: "hello", payload: {} }, "*");
  }

  // Whether the message answers one of our greetings and is newer than the last one heard.
  function isNew(frame, id) {
    const state = known.get(frame);
    const [, greeting, place] = /^([0-9a-f]{32}):(\d{1,9})$/.exec(typeof id === "string" ? id : "") ?? [];
    if (!(Number(place) > state?.heard.get(greeting))) return false;
    state.heard.set(greeting, Number(place));
    state.waiting = 0;
    return true;
  }

  addEventListener("message", (event) => {
    const { data } = event;
    if (
      typeof data !== "object" ||
      data === null ||
      data.ns !== NS ||
      data.v !== VERSION ||
      typeof data.type !== "string"
    )
      return;
    const frame = frameOf(event);
    if (!frame) return;
    const { id, type, payload } = data;
    if (type === "height" || type === "welcome") {
      const height = payload?.height;
      if (typeof height !== "number" || !Number.isFinite(height) || height <= 0) return;
      const now = Math.min(Math.max(Math.ceil(height), LEAST), MOST);
      if (Math.abs(now - (parseFloat(frame.style.height) || 0)) >= 2) frame.style.height = `${now}px`;
      // `id` 0: a new page in the frame, which has heard no greeting.
      if (id === 0) greet(frame);
      else isNew(frame, id);
    } else if (["ready", "change", "complete", "sure", "error"].includes(type) && isNew(frame, id)) {
      const made = detail(type, payload);
      if (made) frame.dispatchEvent(new CustomEvent(`double-cycle-${type}`, { bubbles: true, detail: made }));
    }
  });

  // Greet frames that sent their height before this script ran. Later frames announce themselves.
  for (const frame of document.querySelectorAll("iframe")) {
    if (ourOrigin(frame) && frame.contentWindow) greet(frame);
  }
})();
