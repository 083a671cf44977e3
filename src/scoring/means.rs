use crate::framework::Rating;

/// The shifted geometric mean m(x) = (Π(1+x))^(1/n) − 1 of ratings, 0…5.
///
/// Equal ratings give that rating; it rises strictly with every rating; raising the lowest rating always pays most. The
/// Human Development Index has used a geometric mean since 2010 for the same reason: to limit how far one dimension
/// makes up for another. Without ratings it is 0.
pub fn shifted_geometric(ratings: &[Rating]) -> f64 {
    let product: f64 = ratings.iter().map(|rating| 1.0 + f64::from(rating.value())).product();
    root(product, ratings.len()) - 1.0
}

/// The n-th root of a product of n factors 1…6: square roots as long as n is even, then by Newton's method. Logarithms
/// and exponentials are not in a processor, and would be a kilobyte of every program.
#[inline(never)]
fn root(mut product: f64, mut n: usize) -> f64 {
    if n == 0 {
        return product;
    }
    while n.is_multiple_of(2) {
        product = product.sqrt();
        n /= 2;
    }
    // Above the root, every step comes closer to it from above.
    let mut root = 6.0;
    loop {
        let power = (1..n).fold(1.0, |power, _| power * root);
        let closer = root - (root * power - product) / (n as f64 * power);
        if closer >= root {
            return root;
        }
        root = closer;
    }
}

/// The harmonic mean h(a, b) = 2ab/(a+b) of two numbers from 0 up; 0 if either is 0. This is the law of conductances in
/// series: one dry stage stops the stream.
pub fn harmonic(a: f64, b: f64) -> f64 {
    if a <= 0.0 || b <= 0.0 { 0.0 } else { 2.0 * a * b / (a + b) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_mean_is_that_of_logarithms() {
        for count in 1..=8 {
            for value in 0..6_usize.pow(count) {
                let ratings: Vec<Rating> =
                    (0..count).map(|place| Rating::ALL[value / 6_usize.pow(place) % 6]).collect();
                let logarithms: f64 = ratings.iter().map(|rating| f64::from(rating.value()).ln_1p()).sum();
                let expected = (logarithms / f64::from(count)).exp_m1();
                assert!((shifted_geometric(&ratings) - expected).abs() < 1e-14, "{ratings:?}");
            }
        }
        assert_eq!(shifted_geometric(&[]), 0.0);
    }

    #[test]
    fn one_dry_stage_stops_the_stream() {
        assert_eq!(harmonic(0.0, 5.0), 0.0);
        assert_eq!(harmonic(5.0, 0.0), 0.0);
        assert_eq!(harmonic(2.0, 2.0), 2.0);
    }
}
