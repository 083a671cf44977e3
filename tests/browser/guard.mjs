// Watches a browser context for what a page must never do: console errors, exceptions, CSP violations, and requests to
// other origins. Any of them fails the test at its end.

export class Guard {
  // Playwright logs this on every page when tests block service workers.
  #allowed = [/Service Worker registration blocked by Playwright/];
  #seen = [];

  // Requests to these origins are allowed.
  constructor(...origins) {
    this.origins = origins;
    // Builds with STABLE=1 print the panic message; others trap silently.
    if (process.env.STABLE) this.allow(/^console error: panicked at [^]*broken by the test/);
  }

  // For tests that provoke a problem: matching problems do not fail the test.
  allow(...patterns) {
    this.#allowed.push(...patterns);
  }

  // Problems that were not allowed.
  get problems() {
    return this.#seen.filter((problem) => !this.#allowed.some((pattern) => pattern.test(problem)));
  }

  // Returns all problems so far and clears them.
  take() {
    return this.#seen.splice(0);
  }

  async watch(context) {
    const see = (problem) => this.#seen.push(problem);
    context.on("console", (message) => {
      if (message.type() === "error" || message.type() === "warning")
        see(`console ${message.type()}: ${message.text()}`);
    });
    context.on("weberror", (error) => see(`page error: ${error.error().message}`));
    context.on("request", (request) => {
      const url = new URL(request.url());
      const inside = ["data:", "blob:", "about:"].includes(url.protocol) || this.origins.includes(url.origin);
      if (!inside) see(`request elsewhere: ${request.url()}`);
    });
    await context.exposeBinding("reportViolation", (_, violation) => see(`CSP violation: ${violation}`));
    await context.addInitScript(() => {
      addEventListener("securitypolicyviolation", (event) =>
        window.reportViolation(`${event.effectiveDirective} ${event.blockedURI} ${event.sample}`),
      );
    });
    return context;
  }
}
