// The formulas of docs/model.md, by hand.
const inputs = [...document.querySelectorAll("input")];
const paths = document.querySelectorAll("path");
const outputs = document.querySelectorAll("output");

const m = (x) => Math.expm1(x.reduce((sum, r) => sum + Math.log1p(r), 0) / x.length);
const h = (a, b) => (a && b ? (2 * a * b) / (a + b) : 0);

function show() {
  const r = inputs.map((input) => Number(input.value));
  const mean = r.reduce((sum, x) => sum + x, 0) / 8;
  const balance = 1 - Math.sqrt(r.reduce((sum, x) => sum + (x - mean) ** 2, 0) / 8) / 2.5;
  const [s, e] = [m(r.slice(0, 4)), m(r.slice(4, 7))];
  [m(r), balance, s - e, h(h(s, e), r[7])].forEach((value, i) => {
    outputs[i].value = value.toFixed(1);
  });
  r.forEach((rating, i) => paths[i].setAttribute("stroke-width", 1 + 4 * rating));
}

document.forms[0].addEventListener("input", show);
show();
document.documentElement.dataset.ready = "";
