//! What every part of the page gets.

use super::{Msg, TeamTool};
use crate::i18n::Texts;
use crate::state::State;
use yew::prelude::*;

/// What every part of the page gets.
pub(super) struct TeamProps<'a> {
    pub tool: &'a TeamTool,
    pub texts: &'static Texts,
    pub state: &'a State,
    pub send: &'a Callback<Msg>,
}

/// Whether names may be shown: they are switched on, and at least [`ENOUGH`](crate::meeting::ENOUGH) people count.
pub(super) fn people_are_named(tool: &TeamTool) -> bool {
    tool.shown().named && tool.facts.summary.people >= crate::meeting::ENOUGH as usize
}
