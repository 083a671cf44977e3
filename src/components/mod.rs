//! The views, one component a file. Components take values and callbacks, and know nothing of the browser: all of
//! that is behind [`crate::browser`].

mod about;
mod app;
mod app_effects;
mod app_props;
pub(crate) mod card;
mod code_form;
pub(crate) mod el;
pub(crate) mod figure;
mod findings;
mod further;
mod gauges;
mod header;
mod key_help;
mod next_steps;
mod notice;
mod overview;
mod panel;
#[cfg(any(feature = "studio", feature = "prerender"))]
mod paper;
mod readouts;
pub(crate) mod results;
mod scale;
mod share;
mod shared_banner;
mod start_over;
mod station;
mod table;
mod tools;
pub(crate) mod water;

pub use app::{App, Msg};
pub use app_props::{AppProps, Keeping};
pub use notice::Notice;
#[cfg(any(feature = "studio", feature = "prerender"))]
pub use paper::{PaperProps, paper, qr_code};
#[cfg(feature = "studio")]
pub use {
    app::CopyField,
    card::{CardProps, card},
    el::*,
    figure::{FigureProps, figure},
    gauges::balance as stakes,
    header::{HeaderProps, header},
    notice::{NoticesProps, notices},
    readouts::{ReadoutsProps, readouts},
    results::{ResultsProps, details, results},
    scale::{ScaleProps, digit, scale},
    table::{TableProps, table},
};
// What the team's and the comparing tools draw with.
#[cfg(feature = "studio")]
pub(crate) use {
    findings::{FindingsProps, findings},
    station::label,
    water::water,
};
