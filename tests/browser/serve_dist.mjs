// Serves the built page once for all tests, and the pages of hosts/ from another site; the workers get the addresses.
import { resolve } from "node:path";
import { serve } from "../../scripts/serve.mjs";
import { serveHosts } from "./serve_hosts.mjs";

export default async function serveDist() {
  const root = resolve(import.meta.dirname, "../..");
  const { url, close } = await serve(resolve(root, process.env.DIST ?? "dist"), 0);
  process.env.DOUBLE_CYCLE_URL = url;
  // The build in the pseudo language; see pseudo.spec.mjs.
  const pseudo = await serve(resolve(root, "target/pseudo"), 0);
  process.env.DOUBLE_CYCLE_PSEUDO = pseudo.url;
  const hosts = await serveHosts(resolve(import.meta.dirname, "hosts"), new URL(url).origin);
  process.env.DOUBLE_CYCLE_HOSTS = hosts.url;
  return () => Promise.all([close(), pseudo.close(), hosts.close()]);
}
