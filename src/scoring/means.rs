use crate::framework::Rating;

/// ln(1 + r) for the six steps r = 0…5.
const LN_1P: [f64; 6] = [
    0.0,
    std::f64::consts::LN_2,
    1.098_612_288_668_109_8,
    2.0 * std::f64::consts::LN_2,
    1.609_437_912_434_100_3,
    1.791_759_469_228_055,
];

/// The shifted geometric mean m(x) = expm1(mean(ln1p(x))) = (Π(1+x))^(1/n) − 1 of ratings, 0…5.
///
/// Equal ratings give that rating; it rises strictly with every rating; raising the lowest rating always pays most. The
/// Human Development Index has used a geometric mean since 2010 for the same reason: to limit how far one dimension
/// makes up for another. Without ratings it is 0.
pub fn shifted_geometric(ratings: &[Rating]) -> f64 {
    if ratings.is_empty() {
        return 0.0;
    }
    let sum: f64 = ratings.iter().map(|rating| LN_1P[rating.index()]).sum();
    (sum / ratings.len() as f64).exp_m1()
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
    fn the_table_of_logarithms_is_the_function() {
        for rating in Rating::ALL {
            assert!((LN_1P[rating.index()] - f64::from(rating.value()).ln_1p()).abs() < 1e-15);
        }
    }

    #[test]
    fn one_dry_stage_stops_the_stream() {
        assert_eq!(harmonic(0.0, 5.0), 0.0);
        assert_eq!(harmonic(5.0, 0.0), 0.0);
        assert_eq!(harmonic(2.0, 2.0), 2.0);
    }
}
