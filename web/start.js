// Starts the program over the HTML that already stands. Where it cannot start, the page says so: what the visitor sees
// until then stays readable.
import init from "glue";

init({ module_or_path: new URL(WASM_FILE, import.meta.url) }).catch((error) => {
  console.error(error);
  document.getElementById("failure").hidden = false;
});
