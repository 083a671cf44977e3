//! The views, one component a file. Components take values and callbacks, and know nothing of the browser: all of
//! that is behind [`crate::browser`].

mod about;
mod app;
mod app_effects;
mod app_props;
mod card;
mod code_form;
mod el;
mod figure;
mod findings;
mod further;
mod gauges;
mod header;
mod key_help;
mod next_steps;
mod notice;
mod overview;
mod panel;
mod readouts;
mod results;
mod scale;
mod share;
mod shared_banner;
mod start_over;
mod station;
mod table;
mod tools;
mod water;

pub use app::{App, Msg};
pub use app_props::{AppProps, Keeping};
pub use notice::Notice;
#[cfg(feature = "studio")]
pub use {
    app::CopyField,
    card::{CardProps, card},
    el::*,
    figure::{FigureProps, figure},
    header::{HeaderProps, header},
    notice::{NoticesProps, notices},
    readouts::{ReadoutsProps, readouts},
    results::{ResultsProps, details, results},
    scale::{ScaleProps, scale},
    water::water,
};
