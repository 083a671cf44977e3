// Fetched only where a browser has no WebAssembly: says so where the page says that it could not start.
// NO_WASM: a sentence for each language.
const { lang } = document.documentElement;
document.getElementById("failure-explained").textContent = NO_WASM[lang] ?? Object.values(NO_WASM)[0];
