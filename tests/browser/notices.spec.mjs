// The licence notices ship with the programs, and are fetched only on request.
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { test, expect } from "./fixture.mjs";

const source = (name) => readFileSync(resolve(import.meta.dirname, "../..", name), "utf8");

test("the notices and licences stand beside the page's programs and the embed's", async ({ request, home }) => {
  for (const folder of ["", "embed/v1/"]) {
    for (const name of ["THIRD-PARTY.txt", "LICENSE-MIT", "LICENSE-APACHE"]) {
      const answer = await request.get(home + folder + name);
      expect(answer.status(), folder + name).toBe(200);
      expect(await answer.text(), folder + name).toBe(source(name));
    }
  }
  const worker = await (await request.get(`${home}sw.js`)).text();
  expect(worker).toMatch(/en-[0-9a-f]{12}\.txt/);
  expect(worker).not.toMatch(/THIRD|LICENSE/);
});
