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

  // A file is a link with a name that is clicked: none reaches the disk.
  const files = [];
  const { click } = HTMLElement.prototype;
  HTMLElement.prototype.click = function () {
    if (this.localName !== "a" || !this.download) return click.call(this);
    files.push(
      fetch(this.href).then(async (file) => ({ name: this.download, bytes: new Uint8Array(await file.arrayBuffer()) })),
    );
  };
  window.probe = { files };
})();
