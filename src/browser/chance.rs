/// A random number 0…1, below 1.
pub fn chance() -> f64 {
    js_sys::Math::random()
}
