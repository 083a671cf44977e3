//! Swedish.

use super::Locale;

pub(super) const LOCALE: Locale =
    Locale { tag: "sv", name: "Svenska", dates: "sv", numeric_month: false, decimal: ',', delimiter: ';' };

#[cfg(not(feature = "packed-texts"))]
super::folder!(Swedish);
