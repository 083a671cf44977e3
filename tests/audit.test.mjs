// The output and exit status of `make audit`, with fake cargo and npm. A database that cannot be reached must not pass
// as clean.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { chmodSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { test } from "node:test";

const ROOT = join(import.meta.dirname, "..");
const SCRIPT = join(ROOT, "scripts/audit.mjs");
const OK = {
  "deny fetch": "exit 0",
  "check licenses": "echo 'bans ok, licenses ok, sources ok'",
  "check advisories": "echo 'advisories ok'",
  npm: `echo '{"auditReportVersion":2,"vulnerabilities":{},"metadata":{"vulnerabilities":{"total":0}}}'`,
};

function audit(answers) {
  const folder = mkdtempSync(join(tmpdir(), "double-cycle-"));
  const all = { ...OK, ...answers };
  const cases = Object.entries(all)
    .filter(([words]) => words !== "npm")
    .map(([words, answer]) => `*"${words}"*) ${answer} ;;`);
  writeFileSync(join(folder, "cargo"), `#!/bin/sh\ncase "$*" in\n${cases.join("\n")}\n*) exit 70 ;;\nesac\n`);
  writeFileSync(join(folder, "npm"), `#!/bin/sh\n${all.npm}\n`);
  for (const name of ["cargo", "npm"]) chmodSync(join(folder, name), 0o755);
  try {
    const { status, stdout, stderr } = spawnSync(process.execPath, [SCRIPT], {
      encoding: "utf8",
      env: { ...process.env, PATH: `${folder}:/usr/bin:/bin` },
    });
    return { status, said: stdout + stderr };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test("0 where all was asked and nothing found", () => {
  const { status, said } = audit({});
  assert.equal(status, 0, said);
  assert.equal(said.match(/asked, and nothing found/g).length, 3);
});

test("1 where something was found", () => {
  for (const answers of [
    { "check licenses": "echo 'bans ok, licenses FAILED, sources ok'; exit 4" },
    { "check advisories": "echo 'RUSTSEC-0000-0000'; echo 'advisories FAILED'; exit 1" },
    {
      npm: `echo '{"auditReportVersion":2,"vulnerabilities":{"left":{}},"metadata":{"vulnerabilities":{"total":1}}}'; exit 1`,
    },
    // A finding outweighs a check that could not run.
    { "deny fetch": "exit 1", "check licenses": "echo 'bans FAILED, licenses ok, sources ok'; exit 2" },
  ]) {
    const { status, said } = audit(answers);
    assert.equal(status, 1, said);
    assert.match(said, /FOUND/);
  }
});

test("each lock file's crates are asked about", () => {
  const folders = ["fuzz", "scripts", "tests"].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
      .filter(({ name }) => name === "Cargo.lock")
      .map(({ parentPath }) => `${relative(ROOT, parentPath)}/`),
  );
  assert.ok(folders.length >= 3, folders.join());
  for (const folder of ["", ...folders]) {
    const manifest = `--manifest-path ${folder}Cargo.toml `;
    const fails = `case "$*" in *"${manifest}"*) echo 'advisories FAILED'; exit 1 ;; *) echo 'advisories ok' ;; esac`;
    const { status, said } = audit({ "check advisories": fails });
    assert.equal(status, 1, `${manifest}: ${said}`);
  }
});

test("3 where a database cannot be had, in words", () => {
  for (const answers of [
    { "deny fetch": "echo 'Could not resolve host' >&2; exit 1" },
    { "check advisories": "echo 'cargo metadata exited with an error' >&2; exit 1" },
    { "check licenses": "echo 'no such command: deny' >&2; exit 101" },
    { npm: `echo '{"message":"405 Method Not Allowed","statusCode":405}'; exit 1` },
    { npm: "echo 'npm error network' >&2; exit 1" },
    { npm: "exit 0" },
  ]) {
    const { status, said } = audit(answers);
    assert.equal(status, 3, said);
    assert.match(said, /COULD NOT BE ASKED, so nothing is known/);
  }
});
