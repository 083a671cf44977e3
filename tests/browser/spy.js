// The first script of a page, for the privacy tests. Records storage reads, messages and the memories of programs;
// collects everything the window holds; throws at a place that a test chooses.
(() => {
  const spy = (window.spy = { reads: [], listens: [], messages: [], memories: [], panels: [], thrown: 0, later: 0 });
  const own = window.localStorage;
  // What the window inherited from its opener.
  spy.given = { ...sessionStorage };

  // Reads by methods, by properties, and by listing keys.
  const read = (store, key) => {
    if (store === own) spy.reads.push(String(key));
  };
  for (const name of ["getItem", "key"]) {
    const real = Storage.prototype[name];
    Storage.prototype[name] = function (key) {
      read(this, name === "key" ? "*" : key);
      return real.call(this, key);
    };
  }
  const length = Object.getOwnPropertyDescriptor(Storage.prototype, "length");
  Object.defineProperty(Storage.prototype, "length", {
    ...length,
    get() {
      read(this, "*");
      return length.get.call(this);
    },
  });
  const spied = new Proxy(own, {
    get(target, key) {
      if (typeof key === "string" && !(key in Storage.prototype)) read(target, key);
      const value = Reflect.get(target, key, target);
      return typeof value === "function" ? value.bind(target) : value;
    },
    set: (target, key, value) => Reflect.set(target, key, value, target),
    has(target, key) {
      read(target, key);
      return Reflect.has(target, key);
    },
    ownKeys(target) {
      read(target, "*");
      return Reflect.ownKeys(target);
    },
    getOwnPropertyDescriptor(target, key) {
      read(target, key);
      return Reflect.getOwnPropertyDescriptor(target, key);
    },
  });
  Object.defineProperty(window, "localStorage", { configurable: true, get: () => spied });
  const { addEventListener } = EventTarget.prototype;
  EventTarget.prototype.addEventListener = function (type, ...more) {
    spy.listens.push(type);
    return addEventListener.call(this, type, ...more);
  };

  for (const { prototype } of [BroadcastChannel, MessagePort]) {
    const { postMessage } = prototype;
    prototype.postMessage = function (...all) {
      spy.messages.push(JSON.stringify(all[0]));
      return postMessage.apply(this, all);
    };
  }
  const { instantiate } = WebAssembly;
  WebAssembly.instantiate = async (...all) => {
    const made = await instantiate.apply(WebAssembly, all);
    spy.memories.push(
      ...Object.values((made.instance ?? made).exports).filter((one) => one instanceof WebAssembly.Memory),
    );
    return made;
  };

  // Where to throw: each place is a call from the program to the browser. Once, or always from now on.
  let armed;
  let inTimer = false;
  spy.arm = (place, always = false) => {
    armed = { place, always };
  };
  function strike(...places) {
    if (!armed || !places.includes(armed.place)) return;
    if (!armed.always) armed = undefined;
    spy.thrown += 1;
    throw new Error("broken by the test");
  }
  for (const name of ["appendChild", "insertBefore", "removeChild", "cloneNode"]) {
    const real = Node.prototype[name];
    Node.prototype[name] = function (...all) {
      // Spare the page's own scripts: they add a style sheet and replace #app.
      if (this.localName !== "head" && this.id !== "app") strike("drawing");
      return real.apply(this, all);
    };
  }
  const before = (prototype, name, act) => {
    const real = Object.getOwnPropertyDescriptor(prototype, name);
    Object.defineProperty(prototype, name, {
      ...real,
      get() {
        act(this);
        return real.get.call(this);
      },
    });
  };
  before(MessageEvent.prototype, "data", () => strike("message"));
  const data = Object.getOwnPropertyDescriptor(MessageEvent.prototype, "data");
  Object.defineProperty(MessageEvent.prototype, "data", {
    ...data,
    get() {
      const value = data.get.call(this);
      spy.messages.push(JSON.stringify(value));
      return value;
    },
  });
  before(KeyboardEvent.prototype, "key", () => strike("key"));
  const { now } = Performance.prototype;
  Performance.prototype.now = function () {
    if (inTimer) strike("timer");
    return now.call(this) + spy.later;
  };
  const { setInterval } = window;
  window.setInterval = (act, ...more) =>
    setInterval(
      () => {
        // The program reacts in microtasks, so reset after those.
        inTimer = true;
        setTimeout(() => {
          inTimer = false;
        });
        act();
      },
      ...more,
    );
  const [, wanted] = /[?&]trap=(\w+)/.exec(location.search) ?? [];
  if (wanted) spy.arm("drawing", wanted === "always");

  // Everything the window holds as one text, and which of the words are in a program's memory.
  spy.holds = (words) => {
    const text = {
      html: document.documentElement?.outerHTML,
      templates: [...document.querySelectorAll("template")].map(({ content }) => content.textContent),
      fields: [...document.querySelectorAll("input, textarea, select, output, button")].map(
        ({ value, defaultValue, placeholder, name, id, title }) => [value, defaultValue, placeholder, name, id, title],
      ),
      session: Object.entries({ ...sessionStorage }),
      state: history.state,
      address: location.href,
      about: [document.title, document.cookie, document.referrer, window.name],
      messages: spy.messages,
      panels: spy.panels,
    };
    const memory = spy.memories.map(({ buffer }) => new TextDecoder("latin1").decode(buffer));
    return { text: JSON.stringify(text), memory: words.filter((word) => memory.some((all) => all.includes(word))) };
  };
  // The failure panel's content whenever it is shown, even briefly.
  new MutationObserver(() => {
    const panel = document.getElementById("failure");
    if (panel && !panel.hidden)
      spy.panels.push(panel.outerHTML, panel.innerText, document.getElementById("app").outerHTML);
  }).observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ["hidden", "data-restarting"],
  });
})();
