// A second implementation of the rating code, from docs/model.md alone, to compare the page with.

const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const GENERATOR = [14, 29, 10];

// Multiplication in GF(32) with x^5 + x^2 + 1: shift and reduce, bit by bit.
function multiply(a, b) {
  let product = 0;
  for (let bit = 0; bit < 5; bit++) {
    if ((b >> bit) & 1) product ^= a << bit;
  }
  for (let bit = 8; bit >= 5; bit--) {
    if ((product >> bit) & 1) product ^= 0b100101 << (bit - 5);
  }
  return product;
}

// The code of any 25-bit number, also one that is not a rating.
export function codeOfNumber(number) {
  const data = [20, 15, 10, 5, 0].map((shift) => Math.floor(number / 2 ** shift) % 32);
  let checks = [0, 0, 0];
  for (const symbol of data) {
    const feedback = symbol ^ checks[0];
    checks = [checks[1], checks[2], 0].map((check, place) => check ^ multiply(feedback, GENERATOR[place]));
  }
  const symbols = [...data, ...checks].map((symbol) => ALPHABET[symbol]).join("");
  return `${symbols.slice(0, 4)}-${symbols.slice(4)}`;
}

// The code of eight ratings (null: unrated), in a version of the code.
export function codeOf(ratings, version = 0) {
  return codeOfNumber(ratings.reduce((number, rating) => number * 7 + (rating ?? 6), version));
}

// The code with one symbol replaced by the next in the alphabet.
export function mistyped(code, place) {
  const symbols = [...code.replace("-", "")];
  symbols[place] = ALPHABET[(ALPHABET.indexOf(symbols[place]) + 1) % 32];
  return `${symbols.slice(0, 4).join("")}-${symbols.slice(4).join("")}`;
}
