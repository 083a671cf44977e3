// For pages that frame the widget: gives every frame of ours the height of its content, and hands its result on as events
// of the <iframe>: double-cycle-ready, -change, -complete and -error, with the detail that the element's events have.
// Nothing is done because a message says so but that: no address is opened, no HTML taken.
(() => {
  const NS = "double-cycle";
  const VERSION = 1;
  const LEAST = 100;
  const MOST = 20_000;
  const PAGE = /\/embed\/v1\/frame\.html$/;
  // The frame's page beside this script, where a script element says where that is. None does for what is written into the
  // page, bundled or imported: then every frame with a page of our name is ours, wherever its owner had it from.
  const pageOf = (script) => {
    try {
      const url = new URL(script.src);
      return url.pathname.endsWith("/v1/frame.js") && new URL("frame.html", url);
    } catch {
      return undefined;
    }
  };
  const beside = [document.currentScript, ...document.querySelectorAll("script")].map(pageOf).find(Boolean);
  // What is known of a frame: how many greetings wait for an answer, and of each greeting the number of the last message
  // that was heard.
  const known = new WeakMap();
  const GREETINGS = 8;

  // The origin of a frame's page, where that is ours.
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
  // The frame that a message comes from: of all frames, the one whose window sent it, from the origin it has.
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

  // What is handed on is made anew, out of what is what it should be. The build puts the program's lists of ids in place of
  // READOUTS, FINDINGS, SEVERITIES and STAGES.
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
    return made;
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

  // A number that nobody can guess is all that a greeting holds, so it may go to whatever page is in the frame.
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

  // Whether a message is a new one in answer to a greeting of ours: its number says so.
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
      // A page that has come anew into the frame has heard no greeting.
      if (id === 0) greet(frame);
      else isNew(frame, id);
    } else if (["ready", "change", "complete", "error"].includes(type) && isNew(frame, id)) {
      const made = detail(type, payload);
      if (made) frame.dispatchEvent(new CustomEvent(`double-cycle-${type}`, { bubbles: true, detail: made }));
    }
  });

  // Frames that have sent their height before this script came are asked; what is not there yet will send it.
  for (const frame of document.querySelectorAll("iframe")) {
    if (ourOrigin(frame) && frame.contentWindow) greet(frame);
  }
})();
