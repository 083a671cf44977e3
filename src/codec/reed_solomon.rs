//! The Reed–Solomon code over GF(32) behind the rating code's check symbols.
//!
//! Primitive polynomial x⁵ + x² + 1, α = 2, generator (x−α)(x−α²)(x−α³). Systematic, data first: eight symbols, three
//! of them checks, minimum distance four.

/// Symbols in a word.
pub(super) const WORD: usize = 8;
/// Symbols of data in a word.
pub(super) const DATA: usize = 5;
const CHECKS: usize = WORD - DATA;
/// The generator's coefficients after the leading 1, highest power first.
const GENERATOR: [u8; CHECKS] = [14, 29, 10];
const ORDER: usize = 31;

/// α^i for i in 0…30.
const EXP: [u8; ORDER] = {
    let mut table = [1; ORDER];
    let mut i = 1;
    while i < ORDER {
        let doubled = table[i - 1] << 1;
        table[i] = if doubled & 32 == 0 { doubled } else { doubled ^ 0b10_0101 };
        i += 1;
    }
    table
};

/// The logarithm of a symbol other than 0.
fn log(symbol: u8) -> usize {
    EXP.iter().position(|&power| power == symbol).unwrap_or(0)
}

fn multiply(a: u8, b: u8) -> u8 {
    if a == 0 || b == 0 { 0 } else { EXP[(log(a) + log(b)) % ORDER] }
}

/// The word of five data symbols: the data, then the remainder of its division by the generator.
pub(super) fn encode(data: [u8; DATA]) -> [u8; WORD] {
    let mut checks = [0; CHECKS];
    for symbol in data {
        let feedback = symbol ^ checks[0];
        checks.rotate_left(1);
        checks[CHECKS - 1] = 0;
        for (check, coefficient) in checks.iter_mut().zip(GENERATOR) {
            *check ^= multiply(feedback, coefficient);
        }
    }
    let mut word = [0; WORD];
    word[..DATA].copy_from_slice(&data);
    word[DATA..].copy_from_slice(&checks);
    word
}

/// The word's values at α, α² and α³; all 0 for a valid word.
fn syndromes(word: &[u8; WORD]) -> [u8; CHECKS] {
    [1, 2, 3].map(|power| word.iter().fold(0, |sum, &symbol| multiply(sum, EXP[power]) ^ symbol))
}

/// Whether the word is valid.
pub(super) fn is_word(word: &[u8; WORD]) -> bool {
    syndromes(word) == [0; CHECKS]
}

/// The valid word that differs in exactly one symbol, with that symbol's index from the left; `None` if there is none.
pub(super) fn correct_one(word: &[u8; WORD]) -> Option<([u8; WORD], usize)> {
    let [first, second, third] = syndromes(word);
    if first == 0 || second == 0 || third == 0 {
        return None;
    }
    // One wrong symbol e at the power k gives the syndromes e·α^k, e·α^2k, e·α^3k.
    let power = (log(second) + ORDER - log(first)) % ORDER;
    if (log(third) + ORDER - log(second)) % ORDER != power || power >= WORD {
        return None;
    }
    let place = WORD - 1 - power;
    let mut corrected = *word;
    corrected[place] ^= EXP[(log(first) + ORDER - power) % ORDER];
    Some((corrected, place))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_generator_is_the_product_of_its_roots() {
        let mut product = vec![1];
        for root in [EXP[1], EXP[2], EXP[3]] {
            let mut next = product.clone();
            next.push(0);
            for (slot, &coefficient) in next[1..].iter_mut().zip(&product) {
                *slot ^= multiply(coefficient, root);
            }
            product = next;
        }
        assert_eq!(product, [1, GENERATOR[0], GENERATOR[1], GENERATOR[2]]);
    }
}
