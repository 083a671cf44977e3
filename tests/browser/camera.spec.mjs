// The camera that reads phones' answers, before films of them.
import { axe } from "./axe.mjs";
import { films } from "./camera_desk.mjs";
import { EXAMPLE_CODE } from "./double_cycle.mjs";
import { TWELVE, frame, phone } from "./film.mjs";
import { LOOKS, expect } from "./fixture.mjs";
import { LANGUAGES, pageOf } from "./languages.mjs";
import { Window } from "./meeting.mjs";
import { Host } from "./offline_host.mjs";
import { codesOf, people } from "./team_page.mjs";

const TWELVE_ANSWERS = codesOf(people(12, 3)).map(
  (code, place) => `${code.replace("-", "")}${"ABCDEFGHJKMN"[place]}7Q${place % 10}`,
);
const [FIRST, SECOND, THIRD] = TWELVE_ANSWERS;

const twelve = async (pixels, filter) =>
  frame(
    (await Promise.all(TWELVE.map((place, number) => phone(TWELVE_ANSWERS[number], { ...place, pixels })))).join(""),
    filter,
  );
const one = async (text, place = {}) => phone(text, { x: 640, y: 360, ...place });

films("one phone is collected once, however long it is held up", async ({ visit }) => {
  const desk = await visit({ frames: [frame(await one(FIRST))] });
  await desk.collect();
  await expect(desk.collected).toHaveText("Answers collected: 1");
  await desk.look(10);
  await expect(desk.collected).toHaveText("Answers collected: 1");
  await expect(desk.count).toHaveText("One person");
  await expect(desk.result).toBeEmpty();
  const stored = await desk.stored();
  expect(stored.phones).toEqual([FIRST.slice(8)]);
});

films("twelve tilted codes at three pixels a module are read within five looks", async ({ visit }) => {
  const desk = await visit({ frames: [await twelve(3)], noise: 20 });
  await desk.collect();
  await expect(desk.collected).toHaveText("Answers collected: 12");
  expect(await desk.looksFor(TWELVE_ANSWERS)).toBeLessThanOrEqual(5);
});

films("blurred ones are read within twenty", async ({ visit }) => {
  const frames = await Promise.all([1.1, 0.9, 1.2, 0.7, 1].map((blur) => twelve(3, `blur(${blur}px)`)));
  const desk = await visit({ frames, noise: 10 });
  await desk.collect();
  await expect(desk.collected).toHaveText("Answers collected: 12");
  expect(await desk.looksFor(TWELVE_ANSWERS)).toBeLessThanOrEqual(20);
});

const SCENES = {
  moving: async () =>
    Promise.all(
      [0, 1, 2, 3, 4, 5, 6, 7].map(async (step) => frame(await one(FIRST, { x: 300 + 90 * step, turned: 9 * step }))),
    ),
  tilted: async () => [frame(await one(FIRST, { tilted: 40, turned: 30, pixels: 5 }))],
  dim: async () => [frame(await one(FIRST), "brightness(0.3)")],
  mirrored: async () => [
    frame(`<div style="transform:scaleX(-1);position:absolute;inset:0">${await one(FIRST)}</div>`),
  ],
  flickering: async () => [frame(await one(FIRST)), frame(""), frame(await one(FIRST), "brightness(3)"), frame("")],
  "upside down": async () => [frame(await one(FIRST, { turned: 180 }))],
  "among other codes": async () => [
    frame((await one(FIRST, { x: 300 })) + (await one("https://example.org/", { x: 900 }))),
  ],
};
for (const [name, scene] of Object.entries(SCENES))
  films(`a phone is read ${name}`, async ({ visit }) => {
    const desk = await visit({ frames: await scene() });
    await desk.collect();
    await expect(desk.collected).toHaveText("Answers collected: 1");
    expect((await desk.stored()).phones).toEqual([FIRST.slice(8)]);
  });

films("what is seen and not read is asked to come closer", async ({ visit }) => {
  // Large enough to be found, and so broken that nothing can be read.
  const scratch = (left, top, width, height, colour) =>
    `<div style="position:absolute;left:${left}px;top:${top}px;width:${width}px;height:${height}px;background:${colour}"></div>`;
  const broken = [
    await one(FIRST, { pixels: 8 }),
    scratch(560, 350, 150, 12, "#fff"),
    scratch(560, 380, 150, 12, "#fff"),
    scratch(610, 280, 12, 150, "#fff"),
    scratch(640, 280, 12, 150, "#000"),
  ];
  const desk = await visit({ frames: [frame(broken.join(""))] });
  await desk.collect();
  await expect(desk.guide).toHaveText(
    "The camera sees a code but cannot read it: bring the phone closer, hold it still, or make the screen brighter.",
  );
  await expect(desk.status).toHaveText(/bring the phone closer/);
  await expect(desk.collected).toHaveText("Answers collected: 0");
});

films("foreign codes and wrong symbols are told, each in its own words", async ({ visit }) => {
  const foreign = await visit({ frames: [frame(await one("https://example.org/#r=2RCH-ZG67"))] });
  await foreign.collect();
  await expect(foreign.guide).toHaveText(
    "The camera sees a QR code that is not an answer: tap “Show my code” on the phone.",
  );
  await expect(foreign.collected).toHaveText("Answers collected: 0");
  const damaged = await visit({ frames: [frame(await one("2RCHZG68K7QX"))] });
  await damaged.collect();
  await expect(damaged.guide).toHaveText("An answer’s code has a wrong character: show it again on the phone.");
  await expect(damaged.collected).toHaveText("Answers collected: 0");
});

films("nothing before the camera is nothing collected", async ({ visit }) => {
  const desk = await visit({ frames: [frame("")] });
  await desk.collect();
  await desk.look();
  await expect(desk.guide).toHaveText("Hold your phones up to the camera, within a metre, with the code facing it.");
  await expect(desk.collected).toHaveText("Answers collected: 0");
});

films("a camera that looks on takes no half a name, and R is a letter in it", async ({ visit }) => {
  const desk = await visit({ frames: [frame("")] });
  await desk.open();
  await desk.page.locator("#team-group").fill("Sales");
  await desk.paste(codesOf(people(4, 11)).join("\n"));
  await desk.opener.click();
  await expect.poll(() => desk.page.evaluate(() => window.looks.length)).toBeGreaterThan(0);
  await desk.openPeople();
  await desk.page.locator(".group-names input").focus();
  await desk.page.keyboard.press("ControlOrMeta+a");
  const looks = () => desk.page.evaluate(() => window.looks.length);
  for (const letter of "Marketing") {
    await desk.page.keyboard.type(letter);
    const before = await looks();
    await expect.poll(looks).toBeGreaterThan(before);
  }
  expect((await desk.stored()).groups).toEqual(["Sales", "Sales", "Sales", "Sales"]);
  await desk.page.keyboard.press("Enter");
  await expect.poll(async () => (await desk.stored()).groups).toEqual(Array(4).fill("Marketing"));
  await expect(desk.result).toBeEmpty();
  await desk.page.locator("#team-undo").click();
  await expect.poll(async () => (await desk.stored()).groups[0]).toBe("Sales");
});

films("what was taken back is not collected again while its phone stays", async ({ visit }) => {
  const desk = await visit({ frames: [frame((await one(FIRST, { x: 300 })) + (await one(SECOND, { x: 900 })))] });
  await desk.collect();
  await expect(desk.collected).toHaveText("Answers collected: 2");
  const people = await desk.count.textContent();
  expect(people).toBe("2 people");
  await desk.button("Undo the last answer").click();
  await expect(desk.collected).not.toHaveText("Answers collected: 2");
  const left = await desk.collected.textContent();
  await desk.look(12);
  await expect(desk.collected).toHaveText(left);
});

films("what was pasted and what was collected come together", async ({ visit }) => {
  const desk = await visit({ frames: [frame((await one(FIRST, { x: 300 })) + (await one(SECOND, { x: 900 })))] });
  await desk.open();
  // A plain code, the first phone's answer by chat, and a third phone's.
  await desk.paste(`${EXAMPLE_CODE}\n${FIRST}\n${THIRD}`);
  await expect(desk.count).toHaveText("3 people");
  await desk.opener.click();
  await expect(desk.collected).toHaveText("Answers collected: 4");
  await desk.look();
  await expect(desk.collected).toHaveText("Answers collected: 4");
});

films("the camera is let go when it is closed, left, folded away or revealed", async ({ visit }) => {
  const desk = await visit({ frames: [frame(await one(FIRST))] });
  await desk.page.addInitScript(() => {
    const own = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
    window.tracks = [];
    navigator.mediaDevices.getUserMedia = async (asked) => {
      const stream = await own(asked);
      window.tracks.push(...stream.getTracks());
      return stream;
    };
  });
  const states = () => desk.page.evaluate(() => window.tracks.map(({ readyState }) => readyState));
  await desk.collect();
  await expect(desk.collected).toHaveText("Answers collected: 1");
  expect(await states()).toEqual(["live"]);
  await desk.button("Turn the camera off").click();
  await expect(desk.camera).toHaveCount(0);
  await expect(desk.opener).toBeFocused();
  await expect.poll(states).toEqual(["ended"]);
  // Revealed: what is shown is what was collected.
  await desk.opener.click();
  await expect.poll(async () => (await states()).at(-1)).toBe("live");
  await desk.press("r");
  await expect(desk.camera).toHaveCount(0);
  await expect.poll(states).toEqual(["ended", "ended"]);
  await desk.press("r");
  await desk.opener.click();
  await expect.poll(async () => (await states()).at(-1)).toBe("live");
  // Hidden by whatever draws over it: nobody sees that the camera is on.
  await desk.camera.evaluate((part) => part.style.setProperty("display", "none"));
  await expect.poll(states).toEqual(["ended", "ended", "ended"]);
  await desk.camera.evaluate((part) => part.style.removeProperty("display"));
  await expect(desk.ended).toContainText("The camera is off");
  await desk.button("Try again").click();
  await expect.poll(async () => (await states()).at(-1)).toBe("live");
  await desk.page.locator("a[data-tool='']").first().click();
  await expect(desk.page.locator(".camera")).toHaveCount(0);
  await expect.poll(states).toEqual(["ended", "ended", "ended", "ended"]);
});

films("after a minute that nobody can see the page the camera is let go", async ({ visit }) => {
  const desk = await visit({ frames: [frame(await one(FIRST))] });
  await desk.page.clock.install();
  await desk.collect();
  // It listens to what hides the page from its first look on.
  await desk.page.waitForFunction(() => window.looks.length > 0);
  const hide = (isHidden) =>
    desk.page.evaluate((isHidden) => {
      Object.defineProperty(document, "hidden", { configurable: true, get: () => isHidden });
      document.dispatchEvent(new Event("visibilitychange"));
    }, isHidden);
  await hide(true);
  await desk.page.clock.fastForward(59_000);
  expect(await desk.cameraIsOn()).toBe(true);
  await hide(false);
  await desk.page.clock.fastForward(120_000);
  expect(await desk.cameraIsOn()).toBe(true);
  await hide(true);
  await desk.page.clock.fastForward(61_000);
  await expect(desk.ended).toContainText("this page was out of sight for a minute");
});

const REFUSALS = {
  "Browsers allow the camera only on pages opened over https.": {
    prepare: (context) =>
      context.addInitScript(() => Object.defineProperty(window, "isSecureContext", { get: () => false })),
  },
  "This browser cannot read codes by camera": {
    prepare: (context) => context.addInitScript(() => delete window.OffscreenCanvas),
  },
  "Access to the camera was denied.": { frames: [frame("")], allowed: false },
  "No camera was found.": {},
  "Another program is using the camera.": {
    prepare: (context) =>
      context.addInitScript(() => {
        const media = navigator.mediaDevices ?? {};
        media.getUserMedia = () => Promise.reject(new DOMException("taken", "NotReadableError"));
      }),
  },
  "This site, or the page it is embedded in, does not allow the camera.": {
    frames: [frame("")],
    prepare: (context) =>
      context.route(/mode=team/, async (route) => {
        const response = await route.fetch();
        await route.fulfill({ response, headers: { ...response.headers(), "permissions-policy": "camera=()" } });
      }),
  },
  "The camera did not start.": {
    prepare: (context) =>
      context.addInitScript(() => {
        const media = navigator.mediaDevices ?? {};
        media.getUserMedia = () => Promise.reject(new Error("unknown"));
      }),
  },
};
for (const [sentence, film] of Object.entries(REFUSALS))
  films(`without a camera: ${sentence}`, async ({ visit, guard }) => {
    guard.allow(/Permissions policy violation/);
    const desk = await visit(film);
    await desk.collect();
    await expect(desk.ended).toContainText(sentence);
    await expect(desk.ended).toContainText("Without the camera, you can paste the codes or type them in.");
    await expect(desk.status).toHaveText(new RegExp(`^${sentence.replace(/[.]/g, "\\.")}`));
    await desk.button("Close").click();
    await expect(desk.camera).toHaveCount(0);
    await desk.paste(EXAMPLE_CODE);
    await expect(desk.count).toHaveText("One person");
  });

for (const file of ["camera", "reader"])
  films(`a ${file}'s script that does not arrive is told, and asked for again`, async ({ visit, guard }) => {
    const desk = await visit({ frames: [frame(await one(FIRST))] });
    // The browser's own words, and ours with the cause.
    guard.allow(/Failed to load|ERR_FAILED|dynamically imported|did not start/);
    let isThere = false;
    await desk.page.route(new RegExp(`/${file}-\\w+\\.js`), (route) => (isThere ? route.continue() : route.abort()));
    await desk.collect();
    await expect(desk.ended).toContainText("The part that reads the codes could not be fetched.");
    isThere = true;
    if (file === "camera") return;
    await desk.button("Try again").click();
    await expect(desk.collected).toHaveText("Answers collected: 1");
  });

films("the camera's files are fetched only when it is asked for", async ({ visit }) => {
  const desk = await visit({ frames: [frame(await one(FIRST))] });
  const fetched = [];
  desk.page.on("request", (request) => fetched.push(new URL(request.url()).pathname));
  await desk.open();
  await desk.page.waitForLoadState("networkidle");
  expect(fetched.filter((path) => /camera|reader/.test(path))).toEqual([]);
  await desk.opener.click();
  await expect(desk.collected).toHaveText("Answers collected: 1");
  expect(fetched.some((path) => /\/reader-\w+\.wasm$/.test(path))).toBe(true);
});

films("what reads the codes is kept once it was used, and then works without a network", async ({ visit, guard }) => {
  const host = new Host();
  host.first();
  await host.up();
  try {
    guard.origins.push(new URL(host.url).origin);
    const desk = await visit({
      frames: [frame(await one(FIRST))],
      options: { serviceWorkers: "allow" },
      at: host.url,
    });
    await desk.open();
    await expect(desk.page.locator("html[data-offline=ready]")).toHaveCount(1);
    const kept = () =>
      desk.page.evaluate(async () => {
        const all = await Promise.all(
          (await caches.keys()).map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url)),
        );
        return all.flat().filter((url) => /\/(camera|reader)-/.test(url)).length;
      });
    expect(await kept()).toBe(0);
    await desk.opener.click();
    await expect(desk.collected).toHaveText("Answers collected: 1");
    await expect.poll(kept).toBe(3);
    await host.down();
    await desk.page.reload();
    await desk.opener.click();
    await desk.look(2);
    await expect(desk.collected).toHaveText("Answers collected: 1");
  } finally {
    await host.down().catch(() => {});
    host.remove();
  }
});

films("sound, light and camera can be chosen", async ({ visit }) => {
  const desk = await visit({ frames: [frame(await one(FIRST))] });
  await desk.page.addInitScript(() => {
    window.tones = [];
    const start = OscillatorNode.prototype.start;
    OscillatorNode.prototype.start = function (...rest) {
      window.tones.push(this.frequency.value);
      return start.apply(this, rest);
    };
    const list = navigator.mediaDevices.enumerateDevices.bind(navigator.mediaDevices);
    navigator.mediaDevices.enumerateDevices = async () => {
      const all = await list();
      return [...all, { kind: "videoinput", deviceId: "other", label: "" }];
    };
  });
  await desk.collect();
  await expect(desk.collected).toHaveText("Answers collected: 1");
  expect(await desk.page.evaluate(() => window.tones)).toEqual([880]);
  const choice = desk.camera.getByRole("combobox", { name: "Camera" });
  await expect(choice.locator("option").last()).toHaveText(/^Camera \d$/);
  await choice.selectOption("other");
  await expect(desk.ended).toContainText("No camera was found.");
  await desk.button("Try again").click();
  const sound = desk.camera.getByLabel("Sound");
  await expect(sound).toBeChecked();
  await sound.uncheck();
  await desk.look(1);
  await desk.page.locator("#team-undo").click();
  await expect(desk.collected).toHaveText("Answers collected: 0");
  await expect(desk.camera.getByLabel("Light")).toHaveCount(0);
  expect(await desk.page.evaluate(() => window.tones)).toEqual([880]);
});

films(
  "in a presentation the room sees how many were collected, and nothing of what they answered",
  async ({ visit, home }) => {
    const desk = await visit({ frames: [await twelve(3)] });
    const presenter = new Window(desk.page, home);
    await presenter.open("?mode=present&step=rate", "");
    const audience = await presenter.openAudience();
    await audience.page.evaluate(() => {
      window.heard = [];
      const channel = new BroadcastChannel("double-cycle /");
      channel.onmessage = ({ data }) => window.heard.push(JSON.stringify(data));
    });
    await presenter.press("c");
    await expect(desk.collected).toHaveText("Answers collected: 12");
    await expect(audience.page.locator(".join-count")).toHaveText("Answers collected: 12");
    await presenter.goTo("team");
    await expect(audience.page.locator(".join-count")).toHaveText("Answers collected: 12");
    const seen = await audience.page.evaluate(
      () => document.documentElement.outerHTML + JSON.stringify({ ...sessionStorage }),
    );
    for (const answer of TWELVE_ANSWERS) {
      expect(seen).not.toContain(answer);
      expect(seen).not.toContain(answer.slice(0, 4));
      expect(seen).not.toContain(answer.slice(8));
    }
    await presenter.press("r");
    await expect(audience.page.locator(".room-people")).toContainText("12 people");
    // Revealed, the camera is let go.
    await expect(desk.camera).toHaveCount(0);
  },
);

films("what is typed stays while the camera comes and goes", async ({ visit }) => {
  const desk = await visit({ frames: [frame(await one(FIRST))] });
  await desk.open();
  await desk.field.fill("Anna is coming later");
  await desk.opener.click();
  await expect(desk.collected).toHaveText("Answers collected: 1");
  await expect(desk.field).toHaveValue("Anna is coming later");
  await desk.button("Turn the camera off").click();
  await expect(desk.camera).toHaveCount(0);
  await expect(desk.field).toHaveValue("Anna is coming later");
});

films("the button of the bar opens the camera, also where the notes were folded", async ({ visit, home }) => {
  const desk = await visit({ frames: [frame(await one(FIRST))] });
  const presenter = new Window(desk.page, home);
  await presenter.open("?mode=present&step=team", "");
  await expect(desk.page.locator(".present-side")).toHaveCount(0);
  const button = desk.page.locator(".present-bar button[data-key=C]");
  await button.click();
  await expect(desk.collected).toHaveText("Answers collected: 1");
  await expect(button).toHaveAttribute("aria-expanded", "true");
  await button.click();
  await expect(desk.camera).toHaveCount(0);
});

films("of two quick choices one camera is on, and none once it is turned off", async ({ visit }) => {
  const desk = await visit({ frames: [frame(await one(FIRST))] });
  await desk.page.addInitScript(() => {
    const own = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
    window.tracks = [];
    navigator.mediaDevices.getUserMedia = async (asked) => {
      const stream = await own(asked);
      window.tracks.push(...stream.getTracks());
      return stream;
    };
  });
  await desk.collect();
  await expect(desk.collected).toHaveText("Answers collected: 1");
  const live = () => desk.page.evaluate(() => window.tracks.filter(({ readyState }) => readyState === "live").length);
  await desk.page.evaluate(() => {
    const { deviceId } = window.tracks[0].getSettings();
    for (let times = 0; times < 3; times += 1)
      dispatchEvent(new CustomEvent("double-cycle-camera", { detail: ["choose", "1", deviceId] }));
  });
  await expect.poll(() => desk.page.evaluate(() => window.tracks.length)).toBe(4);
  await expect.poll(live).toBe(1);
  await desk.look(2);
  await desk.button("Turn the camera off").click();
  await expect.poll(live).toBe(0);
});

films("what is collected in the presentation of a link's team is kept with it", async ({ visit, home }) => {
  const desk = await visit({ frames: [frame((await one(FIRST, { x: 300 })) + (await one(SECOND, { x: 900 })))] });
  const presenter = new Window(desk.page, home);
  await presenter.open("?mode=present&step=team", `#team=${codesOf(people(3, 17)).join(".")}`);
  await presenter.press("c");
  await expect(desk.collected).toHaveText("Answers collected: 5");
  await presenter.reload();
  await presenter.press("r");
  await expect(desk.page.locator(".room-people")).toContainText("5 people");
  expect((await desk.stored()).phones.filter(Boolean).sort()).toEqual([FIRST.slice(8), SECOND.slice(8)].sort());
});

films("where nothing can be stored, the presenter is told beside the camera", async ({ visit, home }) => {
  const desk = await visit({
    frames: [frame(await one(FIRST))],
    prepare: (context) =>
      context.addInitScript(() => {
        Storage.prototype.setItem = () => {
          throw new DOMException("full", "QuotaExceededError");
        };
      }),
  });
  const presenter = new Window(desk.page, home);
  await presenter.open("?mode=present&step=team", "");
  await presenter.press("c");
  await expect(desk.collected).toHaveText("Answers collected: 1");
  await expect(desk.camera.getByRole("alert")).toHaveText(
    "This browser could not store what was collected: a reload loses it. “As a team” says why.",
  );
});

films("the last answer alone is taken back, and nothing that came another way", async ({ visit, home }) => {
  const three = await Promise.all([FIRST, SECOND, THIRD].map((text, place) => one(text, { x: 250 + 390 * place })));
  const desk = await visit({ frames: [frame(three.join(""))] });
  await desk.open();
  await desk.paste(codesOf(people(4, 17)).join("\n"));
  await expect(desk.count).toHaveText("4 people");
  const presenter = new Window(desk.page, home);
  await presenter.open("?mode=present&step=team", "");
  await presenter.press("c");
  await expect(desk.collected).toHaveText("Answers collected: 7");
  for (const left of [6, 5, 4]) {
    await desk.button("Undo the last answer").click();
    await expect(desk.collected).toHaveText(`Answers collected: ${left}`);
  }
  // Those that were pasted are not the camera's to take back.
  await expect(desk.button("Undo the last answer")).toHaveCount(0);
  await desk.look(3);
  await expect(desk.collected).toHaveText("Answers collected: 4");
  await expect(desk.guide).toHaveText("A phone whose answer was taken back counts again once it has left the picture.");
});

films("a window that the room may see shows the picture blurred, a private one does not", async ({ visit, home }) => {
  const desk = await visit({ frames: [frame(await one(FIRST))] });
  const presenter = new Window(desk.page, home);
  await presenter.open("?mode=present&step=rate", "");
  await presenter.press("c");
  await expect(desk.collected).toHaveText("Answers collected: 1");
  const video = desk.page.locator(".camera video");
  await expect(video).toHaveCSS("filter", "blur(14px)");
  await expect(desk.camera).toContainText("The room may see this window, so the picture is blurred.");
  await presenter.openAudience();
  await expect(video).toHaveCSS("filter", "none");
  await expect(desk.camera).not.toContainText("blurred");
});

// Each language narrow in the light and wide in the dark.
const FEWER_LOOKS = LOOKS.filter(({ colorScheme, width }) => (colorScheme === "dark") === width > 1000);
for (const { language, colorScheme, width } of FEWER_LOOKS)
  films(
    `with the camera open nothing is wider than the window, and axe finds nothing: ${language} ${colorScheme} ${width}`,
    async ({ visit }) => {
      const desk = await visit({
        frames: [frame(await one(FIRST))],
        options: { colorScheme, viewport: { width, height: 900 } },
      });
      await desk.collect(pageOf(language));
      await expect(desk.collected).toHaveText(/: 1$/);
      const [inner, scroll] = await desk.page.evaluate(() => [innerWidth, document.documentElement.scrollWidth]);
      expect(scroll).toBeLessThanOrEqual(inner);
      expect(await axe(desk.page)).toEqual([]);
    },
  );

films("every language has its own words for the camera", async ({ visit }) => {
  const titles = new Set();
  for (const language of LANGUAGES) {
    const desk = await visit({});
    await desk.collect(pageOf(language));
    titles.add(await desk.ended.textContent());
  }
  expect(titles.size).toBe(LANGUAGES.length);
});
