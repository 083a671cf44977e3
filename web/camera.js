// The camera that reads phones' answers: opened and told what to do by src/browser/camera.rs, which it answers by events.
// It shows the camera's picture with a frame around each code, and passes pictures to a worker that reads them. No picture
// is stored, and none goes anywhere else.

// Milliseconds from the beginning of one look to that of the next, at least.
const BETWEEN = 100;
// How long the camera may stay on while nobody can see this window.
const UNSEEN = 60_000;
// How long the reader may take to arrive.
const PATIENCE = 60_000;
// How many pictures in a row the reader may fail at.
const FAILURES = 20;
// The lines of the frames around codes, to the picture's longer side, and the frames to the codes.
const MARK = 0.004;
const ROOM = 1.25;

let session;

const byId = (id) => document.getElementById(id);

// Tells the program. Old sessions are told apart by their number.
function say(of, kind, ...said) {
  dispatchEvent(new CustomEvent("double-cycle-camera-said", { detail: [of, kind, ...said].map(String) }));
}

// Why the browser gives no camera, in one word.
function reason(error) {
  if (!isSecureContext) return "insecure";
  if (!navigator.mediaDevices?.getUserMedia || !self.OffscreenCanvas) return "unsupported";
  if (document.featurePolicy?.allowsFeature("camera") === false) return "policy";
  switch (error?.name) {
    case "NotAllowedError":
      return "denied";
    case "SecurityError":
      return "policy";
    case "NotFoundError":
    case "OverconstrainedError":
      return "none";
    case "NotReadableError":
    case "AbortError":
      return "in-use";
    default:
      return "failed";
  }
}

// The element that the program draws when it opens the camera; it may not stand yet.
async function drawn(id) {
  for (let tries = 100; tries; tries--) {
    const host = byId(id);
    if (host) return host;
    await new Promise((done) => setTimeout(done, 20));
  }
  throw new Error("nowhere to show the picture");
}

async function streamOf(device) {
  const wanted = device ? { deviceId: { exact: device } } : { facingMode: "environment" };
  const video = { ...wanted, width: { ideal: 1920 }, height: { ideal: 1080 } };
  return navigator.mediaDevices.getUserMedia({ video, audio: false });
}

// A worker's address is a script's: under the page's policy only offline.js may make one.
async function startReader(run) {
  const { trusted } = await import(new URL(OFFLINE_FILE, import.meta.url));
  if (run.isOver) return;
  const worker = new Worker(trusted(new URL(READER_FILE, import.meta.url).href));
  run.reader = worker;
  await new Promise((done, failed) => {
    worker.onmessage = ({ data }) => (data.ready ? done() : failed(new Error(data.failed)));
    worker.onerror = () => failed(new Error("the reader did not start"));
    setTimeout(() => failed(new Error("the reader did not arrive")), PATIENCE);
  });
}

const end = (stream) => {
  for (const track of stream?.getTracks() ?? []) track.stop();
};

// Ends the session and lets the camera go. `kind`: what to tell the program, unless it knows.
function stop(run, kind, ...said) {
  if (run.isOver) return;
  run.isOver = true;
  if (session === run) session = undefined;
  run.reader?.terminate();
  end(run.stream);
  clearTimeout(run.unseen);
  clearInterval(run.watch);
  run.audio?.close();
  run.ends.abort();
  if (run.video) run.video.srcObject = null;
  if (kind) say(run.id, kind, ...said);
}

// Mirrored, as people expect of a picture of themselves; a camera that looks away from them is not.
async function show(run, stream) {
  if (run.stream !== stream) end(run.stream);
  run.stream = stream;
  const [track] = stream.getVideoTracks();
  track.addEventListener("ended", () => run.stream === stream && stop(run, "lost"), { signal: run.ends.signal });
  run.host.toggleAttribute("data-mirrored", track.getSettings().facingMode !== "environment");
  run.video.muted = true;
  run.video.srcObject = stream;
  await run.video.play();
}

// The cameras there are, told once one may be used: only then do they have names.
async function list(run) {
  const devices = (await navigator.mediaDevices.enumerateDevices()).filter(({ kind }) => kind === "videoinput");
  const [track] = run.stream?.getVideoTracks() ?? [];
  if (run.isOver || !track) return;
  const hasTorch = Boolean(track.getCapabilities?.().torch);
  const chosen = track.getSettings().deviceId ?? "";
  say(run.id, "live", hasTorch, chosen, ...devices.flatMap(({ deviceId, label }) => [deviceId, label]));
}

// Lets the camera go, also while it starts, once nobody can see it: the page is left, hidden for a minute, or its picture
// folded away or gone with a program that broke.
function guard(run) {
  const { signal } = run.ends;
  addEventListener("pagehide", () => stop(run, "let-go"), { signal });
  const seen = () => {
    clearTimeout(run.unseen);
    if (document.hidden) run.unseen = setTimeout(() => stop(run, "let-go"), UNSEEN);
  };
  document.addEventListener("visibilitychange", seen, { signal });
  seen();
  run.watch = setInterval(() => {
    const { host } = run;
    if (host && (!host.isConnected || (host.checkVisibility && !host.checkVisibility()))) stop(run, "let-go");
  }, BETWEEN);
}

async function open(id, hostId) {
  if (session) stop(session, "let-go");
  const run = { id, ends: new AbortController() };
  session = run;
  guard(run);
  try {
    // A sound that somebody asked for by a press is allowed later, too.
    run.audio = self.AudioContext && new AudioContext();
    if (!navigator.mediaDevices?.getUserMedia || !self.OffscreenCanvas) throw new TypeError();
    const starting = startReader(run);
    starting.catch(() => {});
    const stream = await streamOf();
    if (run.isOver) return end(stream);
    run.stream = stream;
    run.host = await drawn(hostId);
    run.video = run.host.querySelector("video");
    run.canvas = run.host.querySelector("canvas");
    await show(run, stream);
    await starting.catch((cause) => {
      console.error(cause);
      throw new DOMException(cause.message, "ReaderError");
    });
    await list(run);
  } catch (error) {
    if (!run.isOver) console.info(error);
    return stop(run, "refused", error?.name === "ReaderError" ? "reader" : reason(error));
  }
  if (run.isOver) return;
  const { signal } = run.ends;
  navigator.mediaDevices.addEventListener("devicechange", () => list(run).catch(() => {}), { signal });
  run.reader.onmessage = ({ data }) => looked(run, data);
  run.reader.onerror = () => stop(run, "refused", "reader");
  look(run);
}

// Sends the reader the next picture. It has one at a time: a slow device looks less often.
async function look(run) {
  if (run.isOver) return;
  run.began = performance.now();
  const { video } = run;
  if (document.hidden || video.readyState < HTMLMediaElement.HAVE_CURRENT_DATA || !video.videoWidth) return again(run);
  try {
    const picture = await createImageBitmap(video);
    if (run.isOver) picture.close();
    else run.reader.postMessage(picture, [picture]);
  } catch {
    // Between two cameras there is no picture.
    again(run);
  }
}

function again(run) {
  setTimeout(() => look(run), Math.max(0, BETWEEN - (performance.now() - run.began)));
}

// A picture that the reader fails at is one of many.
function looked(run, { codes, failed }) {
  if (run.isOver) return;
  run.failures = failed ? (run.failures ?? 0) + 1 : 0;
  if (run.failures > FAILURES) return stop(run, "refused", "failed");
  if (failed) return again(run);
  mark(run, codes);
  const read = codes.filter(({ text }) => text !== null);
  say(run.id, "look", codes.length - read.length, ...read.map(({ text }) => text));
  again(run);
}

// A frame around each code: solid if it was read, dashed if not.
function mark({ host, canvas, video }, codes) {
  const { videoWidth: width, videoHeight: height } = video;
  if (canvas.width !== width || canvas.height !== height) Object.assign(canvas, { width, height });
  const context = canvas.getContext("2d");
  const style = getComputedStyle(host);
  const line = Math.max(width, height) * MARK;
  context.clearRect(0, 0, width, height);
  for (const { text, corners } of codes) {
    const middle = (of) => corners.reduce((sum, corner) => sum + corner[of], 0) / corners.length;
    const out = (of, corner) => middle(of) + ROOM * (corner[of] - middle(of));
    context.beginPath();
    for (const corner of corners) context.lineTo(out("x", corner), out("y", corner));
    context.closePath();
    context.setLineDash(text === null ? [3 * line, 2 * line] : []);
    context.lineJoin = "round";
    // On any picture one of the two is seen.
    for (const [thick, colour] of [
      [2 * line, style.getPropertyValue("--camera-edge")],
      [line, style.getPropertyValue("--camera-mark")],
    ]) {
      Object.assign(context, { lineWidth: thick, strokeStyle: colour });
      context.stroke();
    }
  }
}

// Another camera. Phones open one at a time. Of several choices the last one holds.
async function choose(device) {
  const run = session;
  if (!run?.stream) return;
  const turn = (run.turn ?? 0) + 1;
  run.turn = turn;
  end(run.stream);
  try {
    const stream = await streamOf(device);
    if (run.isOver || run.turn !== turn) return end(stream);
    await show(run, stream);
    await list(run);
  } catch (error) {
    if (run.turn === turn) stop(run, "refused", reason(error));
  }
}

function torch(isOn) {
  const [track] = session?.stream?.getVideoTracks() ?? [];
  track?.applyConstraints({ advanced: [{ torch: isOn === "true" }] }).catch(console.info);
}

// A short high tone for somebody new, a lower one for a changed answer.
function sound(pitch) {
  const { audio } = session ?? {};
  if (!audio) return;
  const tone = new OscillatorNode(audio, { type: "sine", frequency: pitch === "new" ? 880 : 587 });
  const loudness = new GainNode(audio, { gain: 0.15 });
  loudness.gain.exponentialRampToValueAtTime(0.001, audio.currentTime + 0.25);
  tone.connect(loudness).connect(audio.destination);
  tone.start();
  tone.stop(audio.currentTime + 0.25);
}

const commands = { choose, torch, sound, stop: () => stop(session) };

// What the program asks for. Of an earlier session nothing is heard any more.
export function command(what, id, ...rest) {
  if (what === "open") return open(id, ...rest);
  if (session?.id === id) return commands[what](...rest);
}
