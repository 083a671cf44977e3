// Runs first in each page of ours: reports to the server what went wrong, in engines whose console cannot be read, and
// keeps the files that the page saves.
(() => {
  const tell = (problem) => navigator.sendBeacon("/probe", problem);
  addEventListener("error", ({ message }) => tell(`error: ${message}`));
  addEventListener("unhandledrejection", ({ reason }) => tell(`rejection: ${reason?.message ?? reason}`));
  addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI }) =>
    tell(`policy: ${effectiveDirective} ${blockedURI}`),
  );
  for (const kind of ["error", "warn"]) {
    const said = console[kind];
    console[kind] = (...words) => {
      tell(`console: ${words.join(" ")}`);
      said.apply(console, words);
    };
  }

  // A file is a link with a name to a blob, and is clicked: none reaches the disk.
  const blobs = new Map();
  const { createObjectURL } = URL;
  URL.createObjectURL = (blob) => {
    const address = createObjectURL.call(URL, blob);
    blobs.set(address, blob);
    return address;
  };
  const files = [];
  const { click } = HTMLElement.prototype;
  HTMLElement.prototype.click = function () {
    if (this.localName !== "a" || !this.download) return click.call(this);
    files.push({ name: this.download, blob: blobs.get(this.href) });
  };
  window.probe = { files };
})();
