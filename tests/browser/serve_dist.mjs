// Serves the built page once for all tests, and hands its address to the workers.
import { resolve } from "node:path";
import { serve } from "../../scripts/serve.mjs";

export default async function serveDist() {
  const root = resolve(import.meta.dirname, "../..");
  const { url, close } = await serve(resolve(root, process.env.DIST ?? "dist"), 0);
  process.env.DOUBLE_CYCLE_URL = url;
  return close;
}
