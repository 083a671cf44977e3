// Asks about every package that builds, tests or is shipped: licences and sources of the crates, then the databases of known
// faults, RustSec's for crates and npm's for the Node tools. `make audit` brings cargo-deny first.
//
// Ends with 0 where all was asked and nothing found, 1 where something was found, and 3 where something could not be asked,
// as on a network that reaches registries alone: that nothing is known is not that all is well.
import { spawnSync } from "node:child_process";
import { resolve } from "node:path";

const ROOT = resolve(import.meta.dirname, "..");
// Our own packages, and the tool that is locked here.
const MANIFESTS = ["Cargo.toml", "scripts/wasm-bindgen/Cargo.toml"];

function run(command, args) {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd: ROOT,
    encoding: "utf8",
    maxBuffer: 1 << 27,
  });
  return {
    status: error ? -1 : status,
    stdout: stdout ?? "",
    said: `${stdout ?? ""}${stderr ?? ""}${error ? error.message : ""}`.trim(),
  };
}
const last = (text) => text.split("\n").filter(Boolean).at(-1) ?? "no answer";

// What cargo-deny says of its checks: "advisories ok" or "advisories FAILED", once it could make them.
function deny(manifest, ...checks) {
  const { status, said } = run("cargo", [
    "deny",
    "--manifest-path",
    manifest,
    "--config",
    "deny.toml",
    "--locked",
    "check",
    ...checks,
  ]);
  const made = checks.every((check) => new RegExp(`\\b${check} (ok|FAILED)`).test(said));
  if (!made) return { unknown: last(said) };
  return status === 0 ? {} : { found: said };
}

function crates() {
  return deny("Cargo.toml", "licenses", "bans", "sources");
}

function rustsec() {
  const { status, said } = run("cargo", ["deny", "fetch", "db"]);
  if (status !== 0) return { unknown: last(said) };
  const answers = MANIFESTS.map((manifest) => deny(manifest, "advisories"));
  return answers.find(({ found }) => found) ?? answers.find(({ unknown }) => unknown) ?? {};
}

function npm() {
  const { stdout, said } = run("npm", ["audit", "--json"]);
  let report;
  try {
    report = JSON.parse(stdout);
  } catch {
    return { unknown: last(said) };
  }
  if (!report.auditReportVersion) return { unknown: report.message ?? report.error?.summary ?? "no report" };
  const { total } = report.metadata.vulnerabilities;
  return total > 0
    ? { found: `${total}: ${Object.keys(report.vulnerabilities).join(", ")}; \`npm audit\` says more` }
    : {};
}

const asked = [
  ["licences and sources of the crates", crates],
  ["known faults of crates (RustSec)", rustsec],
  ["known faults of Node packages (npm)", npm],
].map(([name, ask]) => {
  const { found, unknown } = ask();
  if (found !== undefined) console.error(`audit: ${name}: FOUND\n${found}\n`);
  else if (unknown !== undefined)
    console.error(`audit: ${name}: COULD NOT BE ASKED, so nothing is known of them: ${unknown}`);
  else console.log(`audit: ${name}: asked, and nothing found`);
  return { found, unknown };
});

if (asked.some(({ found }) => found !== undefined)) process.exitCode = 1;
else if (asked.some(({ unknown }) => unknown !== undefined)) process.exitCode = 3;
