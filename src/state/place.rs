use super::State;
use crate::codec::RatingCode;

/// Where on the page the visitor is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Place {
    /// What the page promises, and the way in.
    #[default]
    Cover,
    /// Rating the factors.
    Rate,
    /// What the ratings mean.
    Result,
}

impl Place {
    /// The name in the address, `#rate`; the cover has none.
    pub const fn name(self) -> &'static str {
        match self {
            Place::Cover => "",
            Place::Rate => "rate",
            Place::Result => "result",
        }
    }

    /// The place with a name.
    pub fn from_name(name: &str) -> Option<Place> {
        [Place::Cover, Place::Rate, Place::Result].into_iter().find(|place| place.name() == name)
    }
}

impl State {
    /// Where a visitor begins: at the result once all eight are rated, otherwise at the cover.
    pub fn home(&self) -> Place {
        match self.profile().ratings().complete() {
            Some(_) => Place::Result,
            None => Place::Cover,
        }
    }

    /// The place shown: ratings of others are always shown as a result.
    pub fn shown_place(&self) -> Place {
        if self.is_own() { self.place } else { Place::Result }
    }

    /// The fragment of the current place, with the rating to compare with: `#rate`, `#result=2RCH-ZG67`. Empty for the
    /// place where the visitor begins. What is stored needs no address, and may be the visitor's own rating, which stands in
    /// none unasked; what somebody has signed does.
    pub fn place_fragment(&self, is_signed: bool) -> String {
        if self.place == Place::Cover || self.before.is_none() && self.place == self.home() {
            return String::new();
        }
        let code = self
            .before
            .filter(|_| is_signed || self.before != self.earlier())
            .map(|code: RatingCode| ["=", &code.text()].concat())
            .unwrap_or_default();
        ["#", self.place.name(), &code].concat()
    }
}
