// Audits what builds, tests or ships: licences and sources of the crates in Cargo.lock, then the vulnerability databases
// RustSec (the crates of every lock file here) and npm (Node tools). `make audit` installs cargo-deny first.
//
// Exit status: 0 if every check ran and found nothing, 1 if one found something, 3 if one could not run, as on a
// network that reaches registries only: no answer is not a clean answer.
import { spawnSync } from "node:child_process";
import { resolve } from "node:path";

const ROOT = resolve(import.meta.dirname, "..");
// Every package with a lock file of its own: ours, wasm-bindgen, the fuzz targets, an experiment.
const MANIFESTS = [
  "Cargo.toml",
  "scripts/wasm-bindgen/Cargo.toml",
  "fuzz/Cargo.toml",
  "tests/bench/size_of_html/Cargo.toml",
];

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

// Runs checks of cargo-deny. A check that ran prints "advisories ok" or "advisories FAILED".
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
