// Watches a browser context for everything a visitor's page must never do: errors in the console, exceptions, breaches
// of the Content-Security-Policy, and requests to anyone else. A test fails at its end where any of it was seen.

export class Guard {
  // Playwright says so of every page, where tests block service workers.
  #allowed = [/Service Worker registration blocked by Playwright/];
  #seen = [];

  // Requests to these origins are the page's own.
  constructor(...origins) {
    this.origins = origins;
    // A program of a build with STABLE=1 says what has broken it, where the other is silent.
    if (process.env.STABLE) this.allow(/^console error: panicked at [^]*broken by the test/);
  }

  // For tests that provoke a problem: those that match are no failure.
  allow(...patterns) {
    this.#allowed.push(...patterns);
  }

  // What was seen and not allowed.
  get problems() {
    return this.#seen.filter((problem) => !this.#allowed.some((pattern) => pattern.test(problem)));
  }

  // Everything that was seen so far, which then counts as dealt with.
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
