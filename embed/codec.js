// Ratings and rating codes, as in docs/model.md. In JS because the element needs them before, or without, the program.
const LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

// Multiplication in GF(32) with the polynomial x^5 + x^2 + 1: for each bit of b, a doubled as often as its place says.
const times = (a, b) => b && (b & 1 && a) ^ times((a << 1) ^ (a & 16 && 37), b >> 1);

// The five symbols of a number, and their three checks.
const withChecks = (number) => {
  let text = "";
  let [a, b, c] = [0, 0, 0];
  for (let shift = 20; shift >= 0; shift -= 5) {
    const symbol = (number >> shift) & 31;
    const next = symbol ^ a;
    text += LETTERS[symbol];
    [a, b, c] = [b ^ times(next, 14), c ^ times(next, 29), times(next, 10)];
  }
  return text + LETTERS[a] + LETTERS[b] + LETTERS[c];
};

// Ratings by their base-7 digit.
const STEPS = [0, 1, 2, 3, 4, 5, null];

// Eight ratings as a number in base 7; null is the digit 6.
export const toNumber = (ratings) => parseInt(ratings.map((rating) => rating ?? 6).join(""), 7);

export const toRatings = (number) => Array.from(number.toString(7).padStart(8, "0"), (digit) => STEPS[digit]);

export const toCode = (ratings) => withChecks(toNumber(ratings)).replace(/.{4}/, "$&-");

// Eight ratings from a typed code. Throws TypeError if it is not a string, RangeError if it is not a rating code.
export function fromCode(code) {
  need(typeof code === "string", TypeError, "code must be a string");
  const symbols = code
    .toUpperCase()
    .replace(/[\s\p{Pd}\u00ad\u2212]/gu, "")
    .replace(/O/g, "0")
    .replace(/[IL]/g, "1");
  let number = 0;
  for (const symbol of symbols.slice(0, 5)) number = number * 32 + LETTERS.indexOf(symbol);
  need(number < 7 ** 8 && symbols === withChecks(number), RangeError, `"${code.slice(0, 40)}" is no rating code`);
  return toRatings(number);
}

const EIGHT = "ratings must be an array of eight";
const STEP = "a rating must be null or a whole number from 0 to 5";
const need = (fits, Kind, text) => {
  if (!fits) throw Kind(text);
};

// A checked copy of ratings from a host. Throws TypeError or RangeError if they are not eight ratings.
export function checked(ratings) {
  need(Array.isArray(ratings), TypeError, EIGHT);
  need(ratings.length === 8, RangeError, EIGHT);
  return Array.from(ratings, (rating) => {
    need(rating === null || typeof rating === "number", TypeError, STEP);
    const digit = STEPS.indexOf(rating);
    need(digit >= 0, RangeError, STEP);
    // Turns −0 into 0.
    return STEPS[digit];
  });
}
