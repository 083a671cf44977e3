//! Finnish.

use super::Locale;

pub(super) const LOCALE: Locale =
    Locale { tag: "fi", name: "Suomi", dates: "fi", numeric_month: true, decimal: ',', delimiter: ';' };

#[cfg(not(feature = "packed-texts"))]
super::folder!(Finnish);
